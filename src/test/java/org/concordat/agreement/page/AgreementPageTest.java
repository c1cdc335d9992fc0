package org.concordat.agreement.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.concordat.PageVisitor;
import org.concordat.agreement.AgreementJourney;
import org.concordat.identity.Role;
import org.concordat.procurement.TenderJourney;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgreementPageTest {
    @Inject
    TenderJourney tenders;

    @Inject
    AgreementJourney journey;

    @Test
    void anOfficerFormsChangesAndOffersAnAgreement() {
        var awarded = tenders.awarded();
        var officer = new PageVisitor(awarded.tender().authority().person(Role.PROCUREMENT_OFFICER));
        var form = "/agreements/new?tender=" + awarded.tender().id();
        assertThat(officer.open("/agreements").asString()).contains("Awards without an agreement", form);
        assertThat(officer.open(form).asString()).contains("800,000.00 EUR", "Milestone 4");

        var formed = officer.send(
                officer.open(form), "/agreements?tender=" + awarded.tender().id(), terms("800000.00"));
        assertThat(formed.statusCode()).isEqualTo(303);
        var path = formed.getHeader("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(officer.open(path).asString())
                .contains("Draft", "Platform in use", "Load test with 2000 users", "100 %", "Offer for signature")
                .contains("offers the terms for signature.");
        assertThat(officer.open("/agreements").asString()).doesNotContain(form);

        var terms = officer.open(path + "/terms");
        assertThat(terms.asString()).contains("value=\"800000.00\"", "Load test with 2000 users");
        var refused = officer.send(terms, path + "/terms", terms("799999.99"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("There is a problem", "799999.99");
        assertThat(officer.send(terms, path + "/terms", terms("800000.00")).statusCode())
                .isEqualTo(303);

        var page = officer.open(path);
        assertThat(officer.send(page, path + "/offer", Map.of()).statusCode()).isEqualTo(303);
        assertThat(officer.open(path).asString())
                .contains("Awaiting signature", "Signing begins when the standstill has ended");
        assertThat(officer.open(path + "/history").asString())
                .contains("Agreement formed", "Terms revised", "Agreement offered");
    }

    @Test
    void bothSidesSignOnTheSamePage() {
        var agreement = journey.offeredAfterStandstill();

        for (var signatory : List.of(agreement.vendor(), agreement.approver())) {
            var visitor = new PageVisitor(signatory);
            var page = visitor.open(agreement.path().replace("/api/v1", ""));
            String digest = signatory.get(agreement.path()).path("digest");
            assertThat(page.asString()).contains("value=\"" + digest + "\"", "Digital Fund 10 %", "<svg");
            assertThat(visitor.send(page, "/agreements/" + agreement.id() + "/signatures", Map.of("digest", digest))
                            .statusCode())
                    .isEqualTo(303);
        }

        var officer = new PageVisitor(agreement.officer());
        assertThat(officer.open("/agreements/" + agreement.id()).asString())
                .contains("Signed", "revision 1")
                .doesNotContain("Not signed yet");
    }

    @Test
    void aDraftHasNoPageForTheVendor() {
        var agreement = journey.drafted();
        var vendor = new PageVisitor(agreement.vendor());

        assertThat(vendor.open("/agreements/" + agreement.id()).statusCode()).isEqualTo(404);
        assertThat(vendor.open("/agreements/" + agreement.id() + "/history").statusCode())
                .isEqualTo(404);
        assertThat(vendor.open("/agreements").asString()).contains("No agreement matches.");
    }

    private static Map<String, String> terms(String amount) {
        return Map.of(
                "title",
                "Permit platform",
                "code",
                "M1",
                "milestone",
                "Platform in use",
                "amount",
                amount,
                "dueOn",
                "2064-03-31",
                "criteria",
                "Load test with 2000 users\nAccessibility report",
                "party",
                "authority",
                "percent",
                "100",
                "only",
                "");
    }
}
