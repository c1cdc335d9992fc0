package org.concordat.milestone;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.concordat.TestPerson;
import org.concordat.agreement.AgreementJourney;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanMilestonesTest {
    @Inject
    AgreementJourney agreements;

    @Test
    void theLastSignatureMakesTheMilestonesOfTheAgreement() {
        var agreement = agreements.offeredAfterStandstill();
        var list = "/api/v1/milestones?agreement=" + agreement.id();
        agreements.sign(agreement, agreement.vendor()).then().statusCode(200);
        agreement.vendor().get(list).then().statusCode(200).body("items", empty());

        agreements.sign(agreement, agreement.approver()).then().statusCode(200);

        for (var side : new TestPerson[] {agreement.vendor(), agreement.officer()}) {
            side.get(list)
                    .then()
                    .statusCode(200)
                    .body("items.code", containsInAnyOrder("M1", "M2"))
                    .body("items.value.amount", containsInAnyOrder("300000.00", "500000.00"))
                    .body("items.status", everyItem(equalTo("SCHEDULED")));
        }
        var first = agreement.vendor().get(list).then().extract().<String>path("items.find { it.code == 'M1' }.id");
        agreement
                .vendor()
                .get("/api/v1/milestones/" + first)
                .then()
                .body("criteria[0].text", equalTo("Test report without open faults"));
    }
}
