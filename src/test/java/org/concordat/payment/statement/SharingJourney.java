package org.concordat.payment.statement;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.agreement.AgreementJourney;
import org.concordat.agreement.AgreementJourney.FormedAgreement;
import org.concordat.identity.Role;
import org.concordat.procurement.TenderJourney;
import org.concordat.workflow.TimeTravel;

/** Takes a signed agreement with sharing clauses through measurement, statement, answer and decision over the API. */
@ApplicationScoped
public class SharingJourney {
    public static final String STATEMENTS = "/api/v1/sharing-statements";

    private final AgreementJourney agreements;
    private final TenderJourney tenders;
    private final World world;
    private final TimeTravel time;
    private final Clock clock;

    SharingJourney(AgreementJourney agreements, TenderJourney tenders, World world, TimeTravel time, Clock clock) {
        this.agreements = agreements;
        this.tenders = tenders;
        this.world = world;
        this.time = time;
        this.clock = clock;
    }

    /** A signed agreement, with somebody of the vendor who delivers, and the last whole year to state. */
    public record SharedAgreement(FormedAgreement agreement, TestPerson deliverer, int year) {
        public TestPerson finance() {
            return agreement.authority().person(Role.FINANCE_OFFICER);
        }

        public TestPerson approver() {
            return agreement.authority().person(Role.APPROVER);
        }

        public String path() {
            return agreement.path();
        }

        public Map<String, Object> occasion() {
            return occasion(year);
        }

        public static Map<String, Object> occasion(int year) {
            return Map.of("periodFrom", year + "-01-01", "periodTo", year + "-12-31", "event", "");
        }

        public Response report(String name, String value) {
            return deliverer.post(
                    path() + "/measurements",
                    Map.of("name", name, "occasion", occasion(), "value", value, "provisional", false));
        }

        public Response issue(String clause) {
            return issue(clause, occasion());
        }

        public Response issue(String clause, Object occasion) {
            return finance().post(path() + "/sharing-statements", Map.of("clause", clause, "occasion", occasion));
        }

        /** The address of a statement that must be issued. */
        public String issued(String clause) {
            return STATEMENTS + "/"
                    + issue(clause).then().statusCode(201).extract().path("id");
        }

        public Response answer(String statement, Object... disputes) {
            return deliverer.move(statement, "/answer", Map.of("disputes", List.of(disputes)));
        }
    }

    @SafeVarargs
    public final SharedAgreement signed(Map<String, Object>... clauses) {
        var agreement = agreements.drafted(tenders.awarded());
        for (var clause : clauses) {
            agreement
                    .officer()
                    .move(agreement.path(), "/clauses", clause)
                    .then()
                    .statusCode(200);
        }
        return signed(agreement);
    }

    /** Signs what was drafted. */
    public SharedAgreement signed(FormedAgreement agreement) {
        agreement.officer().move(agreement.path(), "/offer", Map.of()).then().statusCode(200);
        time.moveTo(agreement.awarded().standstillEndsAt());
        agreements.sign(agreement, agreement.vendor()).then().statusCode(200);
        agreements.sign(agreement, agreement.approver()).then().statusCode(200);
        var deliverer = world.person(agreement.awarded().winner().organisation(), Role.DELIVERY_MANAGER);
        return new SharedAgreement(agreement, deliverer, lastYear());
    }

    private int lastYear() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear() - 1;
    }

    public static Map<String, Object> dispute(int line, String reason) {
        return Map.of("line", line, "reason", reason);
    }

    public static String agreementId(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1)).toString();
    }
}
