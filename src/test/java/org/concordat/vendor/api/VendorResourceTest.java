package org.concordat.vendor.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.concordat.Authority;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VendorResourceTest {
    @Inject
    World world;

    Authority authority;
    World.TestVendor vendor;

    @BeforeEach
    void aRegisteredVendor() {
        authority = world.authority();
        vendor = world.registeredVendor(authority);
    }

    private String path() {
        return "/api/v1/vendors/" + vendor.id();
    }

    private static Map<String, String> passed() {
        return Map.of("result", "PASSED", "source", "Business register, extract of today");
    }

    @Nested
    class AsVendor {
        @Test
        void readsItsOwnEntry() {
            vendor.people()
                    .get(path())
                    .then()
                    .statusCode(200)
                    .header("ETag", notNullValue())
                    .body("status", equalTo("UNDER_REVIEW"));
        }

        @Test
        void seesNothingOfAnotherVendor() {
            var other = world.registeredVendor(authority).people();

            other.get(path()).then().statusCode(404).body("code", equalTo("not-found"));
            other.get("/api/v1/vendors").then().statusCode(200).body("items", hasSize(1));
        }

        @Test
        void cannotCheckItself() {
            vendor.people()
                    .move(path(), "/checks/IDENTITY", passed())
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("role-missing"));
        }

        @Test
        void cannotRegisterASecondTime() {
            vendor.people()
                    .post("/api/v1/vendors", World.registration(authority))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("already-in-organisation"));
        }

        @Test
        void isAnsweredAlikeWhenItRepeatsARegistration() {
            var founder = world.stranger();
            var form = World.registration(authority);

            var first = founder.request()
                    .contentType("application/json")
                    .header("Idempotency-Key", "one")
                    .body(form)
                    .post("/api/v1/vendors")
                    .then()
                    .statusCode(201)
                    .extract();
            var again = founder.request()
                    .contentType("application/json")
                    .header("Idempotency-Key", "one")
                    .body(form)
                    .post("/api/v1/vendors")
                    .then()
                    .statusCode(201)
                    .extract();

            assertThat(again.asString()).isEqualTo(first.asString());
            assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        }
    }

    @Nested
    class AsOfficer {
        TestPerson officer;

        @BeforeEach
        void signIn() {
            officer = authority.person(Role.PROCUREMENT_OFFICER);
        }

        @Test
        void findsTheChecksInTheWorklistUntilTheyAreMade() {
            officer.get("/api/v1/tasks")
                    .then()
                    .statusCode(200)
                    .body("items.taskKey", hasItem("identity-check"))
                    .body("items.taskKey", hasItem("standing-check"));

            officer.move(path(), "/checks/IDENTITY", passed()).then().statusCode(200);

            officer.get("/api/v1/tasks").then().body("items.taskKey", not(hasItem("identity-check")));
        }

        @Test
        void cannotDecide() {
            officer.move(path(), "/qualification", Map.of("until", "2065-01-01"))
                    .then()
                    .statusCode(403);
        }

        @Test
        void cannotMakeACheckTwice() {
            officer.move(path(), "/checks/IDENTITY", passed()).then().statusCode(200);

            officer.move(path(), "/checks/IDENTITY", passed())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("check-already-made"));
        }

        @Test
        void ofAnotherAuthorityReadsButCannotCheck() {
            var elsewhere = world.authority().person(Role.PROCUREMENT_OFFICER);

            elsewhere
                    .move(path(), "/checks/IDENTITY", passed())
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("other-authority"));
        }

        @Test
        void mustSayWhichVersionWasSeen() {
            officer.command(passed())
                    .post(path() + "/checks/IDENTITY")
                    .then()
                    .statusCode(428)
                    .body("code", equalTo("version-missing"));
            officer.command(passed())
                    .header("If-Match", "\"99\"")
                    .post(path() + "/checks/IDENTITY")
                    .then()
                    .statusCode(412)
                    .body("code", equalTo("stale-version"));
        }
    }

    @Nested
    class AsApprover {
        @Test
        void qualifiesAfterBothChecks() {
            checkBoth();

            authority
                    .person(Role.APPROVER)
                    .move(path(), "/qualification", Map.of("until", "2065-01-01"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("QUALIFIED"))
                    .body("qualifiedUntil", equalTo("2065-01-01"));
        }

        @Test
        void cannotDecideBeforeTheChecks() {
            authority
                    .person(Role.APPROVER)
                    .move(path(), "/qualification", Map.of("until", "2065-01-01"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("checks-missing"));
        }

        @Test
        void cannotDecideOnOwnChecks() {
            var both = authority.another(Role.PROCUREMENT_OFFICER, Role.APPROVER);
            both.move(path(), "/checks/IDENTITY", passed()).then().statusCode(200);
            both.move(path(), "/checks/STANDING", passed()).then().statusCode(200);

            both.move(path(), "/qualification", Map.of("until", "2065-01-01"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("self-approval"));
        }

        @Test
        void cannotQualifyUntilADayThatHasPassed() {
            checkBoth();

            authority
                    .person(Role.APPROVER)
                    .move(path(), "/qualification", Map.of("until", "2020-01-01"))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("date-in-the-past"));
        }

        private void checkBoth() {
            var officer = authority.person(Role.PROCUREMENT_OFFICER);
            officer.move(path(), "/checks/IDENTITY", passed()).then().statusCode(200);
            officer.move(path(), "/checks/STANDING", passed()).then().statusCode(200);
        }
    }

    @Nested
    class WithBadInput {
        @Test
        void refusesUnknownFieldsAndWrongShapesByName() {
            var form = new HashMap<>(World.registration(authority));
            form.put("colour", "red");
            world.stranger()
                    .post("/api/v1/vendors", form)
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("unknown-field"))
                    .body("errors[0].pointer", equalTo("/colour"));

            form.remove("colour");
            form.put("name", "x".repeat(10_000));
            world.stranger()
                    .post("/api/v1/vendors", form)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/name"))
                    .body("errors[0].code", equalTo("size"));

            form.put("name", "Bell\u0007 Ltd");
            world.stranger()
                    .post("/api/v1/vendors", form)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/name"));
        }

        @Test
        void refusesWhatIsNoJson() {
            world.stranger()
                    .post("/api/v1/vendors", "{\"name\": ")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("malformed-json"));
        }

        @Test
        void answersAnIdThatIsNoneWith404() {
            vendor.people().get("/api/v1/vendors/not-an-id").then().statusCode(404);
        }

        @Test
        void asksForASignIn() {
            io.restassured.RestAssured.given()
                    .get(path())
                    .then()
                    .statusCode(401)
                    .body("code", equalTo("not-signed-in"));
            io.restassured.RestAssured.given()
                    .auth()
                    .oauth2("no.such.token")
                    .get(path())
                    .then()
                    .statusCode(401)
                    .body("code", equalTo("not-signed-in"));
        }
    }
}
