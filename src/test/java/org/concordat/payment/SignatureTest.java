package org.concordat.payment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.concordat.TestPerson;
import org.concordat.agreement.AgreementJourney;
import org.junit.jupiter.api.Test;

/** From the second signature over the API to the books, in one transaction. */
@QuarkusTest
class SignatureTest {
    @Inject
    AgreementJourney agreements;

    @Test
    void aSignedAgreementIsReservedAndReadByBothSides() {
        var signed = agreements.signed();
        var value = signed.officer().get(signed.path()).then().extract().<String>path("value.amount");

        for (var reader : new TestPerson[] {signed.officer(), signed.vendor()}) {
            reader.get(signed.path() + "/statement")
                    .then()
                    .statusCode(200)
                    .body("total.planned.amount", equalTo(value))
                    .body("total.certified.amount", equalTo("0.00"));
            reader.get(signed.path() + "/statement/entries?account=COMMITMENT")
                    .then()
                    .body("items", hasSize(2));
        }
    }

    @Test
    void nothingIsReservedBeforeBothHaveSigned() {
        var offered = agreements.offered();

        offered.officer().get(offered.path() + "/statement").then().statusCode(404);
    }
}
