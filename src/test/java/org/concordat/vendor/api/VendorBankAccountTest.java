package org.concordat.vendor.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.concordat.Authority;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VendorBankAccountTest {
    private static final String FIRST = "EE382200221020145685";
    private static final String SECOND = "DE89370400440532013000";

    @Inject
    World world;

    @Inject
    Members members;

    Authority authority;
    World.TestVendor vendor;
    TestPerson officer;

    @BeforeEach
    void aVendor() {
        authority = world.authority();
        vendor = world.registeredVendor(authority);
        officer = authority.person(Role.FINANCE_OFFICER);
    }

    private String accounts() {
        return "/api/v1/vendors/" + vendor.id() + "/bank-accounts";
    }

    private static Map<String, Object> account(String iban) {
        return Map.of("holder", "Nordlicht Systems", "iban", iban);
    }

    private String proposed(String iban) {
        return accounts() + "/"
                + vendor.people()
                        .post(accounts(), account(iban))
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    private void verify(String account) {
        officer.move(account, "/verification", Map.of("source", "Letter of the bank", "note", "Called back"))
                .then()
                .statusCode(200)
                .body("status", equalTo("VERIFIED"))
                .body("source", equalTo("Letter of the bank"));
    }

    @Nested
    class AsVendor {
        @Test
        void proposesAnAccountInAnyWriting() {
            vendor.people()
                    .post(
                            accounts(),
                            Map.of("holder", "Nordlicht", "iban", "ee38 2200 2210 2014 5685", "bic", "habaee2x"))
                    .then()
                    .statusCode(201)
                    .body("iban", equalTo(FIRST))
                    .body("bic", equalTo("HABAEE2X"))
                    .body("status", equalTo("PROPOSED"));
        }

        @Test
        void isToldWhatIsWrongWithAnAccount() {
            for (var wrong : Map.of(
                            "EE382200221020145686",
                            "iban-check",
                            "nonsense",
                            "iban-form",
                            "EE3822002210201456",
                            "iban-length")
                    .entrySet()) {
                vendor.people()
                        .post(accounts(), account(wrong.getKey()))
                        .then()
                        .statusCode(400)
                        .body("code", equalTo(wrong.getValue()));
            }
            vendor.people()
                    .post(accounts(), Map.of("holder", "N", "iban", FIRST, "bic", "x"))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("bic-form"));
            vendor.people().post(accounts(), account("")).then().statusCode(400);
            vendor.people().get(accounts()).then().body("items", hasSize(0));
        }

        @Test
        void replacesItsOwnProposalButNotByTheSameAccount() {
            var first = proposed(FIRST);
            var second = proposed(SECOND);
            vendor.people().get(first).then().body("status", equalTo("REPLACED"));
            verify(second);

            vendor.people()
                    .post(accounts(), account(SECOND))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("same-bank-account"));
        }

        @Test
        void cannotVerifyItself() {
            vendor.people()
                    .move(proposed(FIRST), "/verification", Map.of("source", "Myself"))
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class AsFinanceOfficer {
        @Test
        void verifiesAndTheFormerAccountIsReplaced() {
            var first = proposed(FIRST);
            verify(first);
            var second = proposed(SECOND);
            officer.get(first).then().body("status", equalTo("VERIFIED"));

            verify(second);

            officer.get(first).then().body("status", equalTo("REPLACED"));
        }

        @Test
        void refusesAndTheFormerAccountStays() {
            var first = proposed(FIRST);
            verify(first);
            var second = proposed(SECOND);

            officer.move(second, "/refusal", Map.of("reason", "The bank does not know the holder"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("REFUSED"));

            officer.get(first).then().body("status", equalTo("VERIFIED"));
            officer.move(second, "/verification", Map.of("source", "Register"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("illegal-move"));
        }

        @Test
        void cannotVerifyWhatHeEnteredForTheVendor() {
            var account = proposed(FIRST);
            members.enrol(vendor.people().id(), authority.id(), Role.FINANCE_OFFICER, Actor.system());
            var both = new TestPerson(
                    vendor.people().subject(),
                    vendor.people().id(),
                    authority.id(),
                    vendor.people().token());

            both.move(account, "/verification", Map.of("source", "Register"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("self-approval"));
            officer.get(account).then().body("status", equalTo("PROPOSED"));
        }

        @Test
        void cannotProposeForAVendor() {
            officer.post(accounts(), account(FIRST)).then().statusCode(403);
        }
    }

    @Nested
    class AsSomebodyElse {
        @Test
        void onlyTheLastFourCharactersAreShown() {
            var account = proposed(FIRST);

            authority
                    .person(Role.PROCUREMENT_OFFICER)
                    .get(account)
                    .then()
                    .statusCode(200)
                    .body("iban", equalTo("****************5685"))
                    .body("masked", equalTo(true));
            world.auditor().get(account).then().body("masked", equalTo(true));
            officer.get(account).then().body("iban", equalTo(FIRST)).body("masked", equalTo(false));
        }

        @Test
        void anotherVendorFindsNothing() {
            var account = proposed(FIRST);
            var other = world.registeredVendor(authority).people();

            other.get(account).then().statusCode(404);
            other.get(accounts()).then().statusCode(404);
            other.post(accounts(), account(SECOND)).then().statusCode(404);
        }
    }
}
