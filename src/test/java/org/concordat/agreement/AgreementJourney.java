package org.concordat.agreement;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.Authority;
import org.concordat.TestPerson;
import org.concordat.identity.Role;
import org.concordat.procurement.TenderJourney;
import org.concordat.workflow.TimeTravel;

/** Takes an agreement through the API as far as a test needs it: {@code drafted}, {@code offered}, {@code signed}. */
@ApplicationScoped
public class AgreementJourney {
    public static final String AGREEMENTS = "/api/v1/agreements";

    private final TenderJourney tenders;
    private final TimeTravel time;

    AgreementJourney(TenderJourney tenders, TimeTravel time) {
        this.tenders = tenders;
        this.time = time;
    }

    /** An agreement with the award it was formed from. */
    public record FormedAgreement(UUID id, TenderJourney.AwardedTender awarded) {
        public String path() {
            return AGREEMENTS + "/" + id;
        }

        public Authority authority() {
            return awarded.tender().authority();
        }

        public TestPerson officer() {
            return authority().person(Role.PROCUREMENT_OFFICER);
        }

        public TestPerson approver() {
            return authority().person(Role.APPROVER);
        }

        public TestPerson vendor() {
            return awarded.winner().people();
        }
    }

    public static Map<String, Object> terms() {
        return Map.of(
                "title",
                "Permit platform",
                "milestones",
                List.of(milestone("M1", "300000.00"), milestone("M2", "500000.00")),
                "terms",
                sharing("60", "30", "10"));
    }

    public static Map<String, Object> draft(UUID tender) {
        var draft = new HashMap<>(terms());
        draft.put("tender", tender.toString());
        return draft;
    }

    public static Map<String, Object> milestone(String code, String amount) {
        return Map.of(
                "code",
                code,
                "title",
                "Stage " + code,
                "value",
                TenderJourney.euros(amount),
                "dueOn",
                "2064-03-31",
                "criteria",
                List.of(Map.of("code", "C1", "text", "Test report without open faults")));
    }

    public static Map<String, Object> sharing(String authority, String vendor, String fund) {
        return Map.of(
                "total",
                List.of(
                        Map.of("party", "authority", "share", authority),
                        Map.of("party", "vendor", "share", vendor),
                        Map.of("party", "Digital Fund", "share", fund)),
                "byMilestone",
                Map.of());
    }

    public FormedAgreement drafted() {
        return drafted(tenders.awarded());
    }

    public FormedAgreement drafted(TenderJourney.AwardedTender awarded) {
        var id = awarded.tender()
                .authority()
                .person(Role.PROCUREMENT_OFFICER)
                .post(AGREEMENTS, draft(awarded.tender().id()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new FormedAgreement(UUID.fromString(id.toString()), awarded);
    }

    /** Offered for signature while the standstill runs. */
    public FormedAgreement offered() {
        var agreement = drafted();
        agreement.officer().move(agreement.path(), "/offer", Map.of()).then().statusCode(200);
        return agreement;
    }

    public FormedAgreement offeredAfterStandstill() {
        var agreement = offered();
        time.moveTo(agreement.awarded().standstillEndsAt());
        return agreement;
    }

    public Response sign(FormedAgreement agreement, TestPerson signatory) {
        String digest = signatory.get(agreement.path()).path("digest");
        return signatory.move(agreement.path(), "/signatures", Map.of("digest", digest));
    }

    public FormedAgreement signed() {
        var agreement = offeredAfterStandstill();
        sign(agreement, agreement.vendor()).then().statusCode(200);
        sign(agreement, agreement.approver()).then().statusCode(200);
        return agreement;
    }
}
