package org.concordat.identity.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.concordat.Authority;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdministrationTest {
    @Inject
    World world;

    Authority authority;

    @BeforeEach
    void anAuthority() {
        authority = world.authority();
    }

    private String path() {
        return "/api/v1/organisations/" + authority.id();
    }

    @Nested
    class AsRoleAdministrator {
        TestPerson administrator;

        @BeforeEach
        void signIn() {
            administrator = authority.person(Role.ROLE_ADMINISTRATOR);
        }

        @Test
        void enrolsAndReleasesAPersonWhoHasSignedInBefore() {
            var person = world.stranger();

            enrol(administrator, path(), person.subject() + "@example.org", Role.EVALUATOR)
                    .then()
                    .statusCode(200)
                    .body("person", equalTo(person.id().toString()));
            administrator
                    .get(path() + "/members")
                    .then()
                    .body("items.person", hasItem(person.id().toString()));

            administrator
                    .request()
                    .delete(path() + "/members/" + person.id() + "/" + Role.EVALUATOR)
                    .then()
                    .statusCode(204);
            administrator
                    .get(path() + "/members")
                    .then()
                    .body("items.person", not(hasItem(person.id().toString())));
        }

        @Test
        void cannotEnrolSomebodyUnknownOrInAVendorsRole() {
            enrol(administrator, path(), "nobody@example.org", Role.EVALUATOR)
                    .then()
                    .statusCode(404);
            enrol(administrator, path(), world.stranger().subject(), Role.BID_MANAGER)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("unsuitable-role"));
        }

        @Test
        void cannotReleaseTheLastAdministrator() {
            administrator
                    .request()
                    .delete(path() + "/members/" + administrator.id() + "/" + Role.ROLE_ADMINISTRATOR)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("last-administrator"));
        }

        @Test
        void keepsTheCalendarThatWasSeen() {
            var etag = administrator
                    .get(path() + "/calendar")
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("ETag");

            put(calendar("DE", "Europe/Berlin"), etag).then().statusCode(200).body("country", equalTo("DE"));
            put(calendar("FI", "Europe/Helsinki"), etag).then().statusCode(412);
        }

        @Test
        void cannotKeepACalendarThatCannotBe() {
            var etag = administrator.get(path() + "/calendar").then().extract().header("ETag");

            put(calendar("EE", "Mars/Olympus"), etag).then().statusCode(400).body("code", equalTo("unknown-zone"));
            put(calendar("ZZ", "UTC"), etag).then().statusCode(400).body("code", equalTo("unknown-country"));
        }

        @Test
        void foundsAnOrganisationWithItsAdministratorButNoVendor() {
            var auditor = world.stranger();
            administrator
                    .post("/api/v1/organisations", founding("AUDIT_OFFICE", auditor))
                    .then()
                    .statusCode(201)
                    .body("kind", equalTo("AUDIT_OFFICE"));
            auditor.get("/api/v1/me").then().body("organisations[0].roles", hasItem(Role.ROLE_ADMINISTRATOR));

            administrator
                    .post("/api/v1/organisations", founding("VENDOR", auditor))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("vendor-registers-itself"));
        }

        @Test
        void findsNothingOfAnotherOrganisation() {
            var other = "/api/v1/organisations/" + world.authority().id();

            administrator.get(other).then().statusCode(404);
            administrator.get(other + "/members").then().statusCode(404);
            administrator.get(other + "/calendar").then().statusCode(404);
            enrol(administrator, other, administrator.subject(), Role.APPROVER)
                    .then()
                    .statusCode(404);
        }

        private io.restassured.response.Response put(Object calendar, String etag) {
            return administrator.command(calendar).header("If-Match", etag).put(path() + "/calendar");
        }

        private Map<String, Object> calendar(String country, String zone) {
            return Map.of(
                    "country",
                    country,
                    "region",
                    "",
                    "zone",
                    zone,
                    "cutOff",
                    "16:00",
                    "extraDays",
                    List.of("2026-12-31"));
        }
    }

    @Nested
    class AsOthers {
        @Test
        void anOfficerAdministersNothing() {
            var officer = authority.person(Role.PROCUREMENT_OFFICER);

            officer.get(path() + "/members").then().statusCode(403);
            enrol(officer, path(), officer.subject(), Role.APPROVER).then().statusCode(403);
            officer.post("/api/v1/organisations", founding("FUNDER", officer))
                    .then()
                    .statusCode(403);
        }

        @Test
        void aVendorsAdministratorEnrolsColleagues() {
            var vendor = world.registeredVendor(authority);
            var own = "/api/v1/organisations/" + vendor.organisation();

            enrol(vendor.people(), own, world.stranger().subject(), Role.BID_MANAGER)
                    .then()
                    .statusCode(200);
        }

        @Test
        void anAdministratorOfAFunderFoundsNothing() {
            var administrator = authority.person(Role.ROLE_ADMINISTRATOR);
            var banker = world.stranger();
            administrator
                    .post("/api/v1/organisations", founding("FUNDER", banker))
                    .then()
                    .statusCode(201);

            banker.post("/api/v1/organisations", founding("FUNDER", banker))
                    .then()
                    .statusCode(403);
        }
    }

    private static Map<String, String> founding(String kind, TestPerson administrator) {
        return Map.of("kind", kind, "name", "A further organisation", "administrator", administrator.subject());
    }

    private static io.restassured.response.Response enrol(
            TestPerson by, String organisation, String person, String role) {
        return by.post(organisation + "/members", Map.of("person", person, "role", role));
    }
}
