package org.concordat.audit.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.concordat.Authority;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditResourceTest {
    @Inject
    World world;

    Authority authority;
    World.TestVendor vendor;

    @BeforeEach
    void aRegisteredVendor() {
        authority = world.authority();
        vendor = world.registeredVendor(authority);
    }

    @Nested
    class AsAuditor {
        TestPerson auditor;

        @BeforeEach
        void signIn() {
            auditor = world.auditor();
        }

        @Test
        void findsWhatHappenedToOneThing() {
            auditor.get("/api/v1/audit?kind=vendor&subject=" + vendor.id())
                    .then()
                    .statusCode(200)
                    .body("items.fact", hasItem("vendor-registered"))
                    .body("items.subjectId", everyItem(equalTo(vendor.id().toString())));
        }

        @Test
        void findsWhoAskedForAnotherVendorsEntry() {
            var nosy = world.registeredVendor(authority).people();
            nosy.get("/api/v1/vendors/" + vendor.id()).then().statusCode(404);

            refusalsOf(nosy)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].details.code", equalTo("hidden"))
                    .body("items[0].details.path", equalTo("/api/v1/vendors/" + vendor.id()));
        }

        @Test
        void findsWhoTriedWithoutTheRole() {
            vendor.people()
                    .move(
                            "/api/v1/vendors/" + vendor.id(),
                            "/checks/IDENTITY",
                            Map.of("result", "PASSED", "source", "Own word"))
                    .then()
                    .statusCode(403);

            refusalsOf(vendor.people()).then().body("items[0].details.code", equalTo("role-missing"));
        }

        @Test
        void turnsThePagesOfALongList() {
            var first =
                    auditor.get("/api/v1/audit?limit=1").then().statusCode(200).extract();

            auditor.get(first.header("Link").replaceAll("^<(.*)>.*$", "$1"))
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1));
        }

        @Test
        void takesTheRecordAwayAsCsv() {
            var csv = auditor.get("/api/v1/audit.csv?fact=vendor-registered&subject=" + vendor.id())
                    .then()
                    .statusCode(200)
                    .contentType("text/csv")
                    .extract()
                    .asString();

            assertThat(csv.lines()).hasSize(2);
            assertThat(csv)
                    .startsWith("id,at,person")
                    .contains("\"vendor-registered\"", vendor.id().toString());
        }

        @Test
        void isToldWhichFilterCannotBeUsed() {
            auditor.get("/api/v1/audit?from=yesterday").then().statusCode(400).body("code", equalTo("instant"));
            auditor.get("/api/v1/audit?person=me").then().statusCode(400).body("code", equalTo("identifier"));
        }

        private io.restassured.response.Response refusalsOf(TestPerson person) {
            return auditor.get("/api/v1/audit?fact=access-refused&person=" + person.id());
        }
    }

    @Nested
    class AsAnybodyElse {
        @Test
        void isRefusedTheRecord() {
            for (var role : new String[] {Role.APPROVER, Role.ROLE_ADMINISTRATOR, Role.FINANCE_OFFICER}) {
                authority.person(role).get("/api/v1/audit").then().statusCode(403);
                authority.person(role).get("/api/v1/audit.csv").then().statusCode(403);
            }
            vendor.people().get("/api/v1/audit").then().statusCode(403);
        }
    }
}
