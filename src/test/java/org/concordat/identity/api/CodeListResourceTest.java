package org.concordat.identity.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.concordat.Authority;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** All tests share the one list: each adds codes of its own. */
@QuarkusTest
class CodeListResourceTest {
    private static final String LISTS = "/api/v1/code-lists";
    private static final String LIST = LISTS + "/register-scheme";

    @Inject
    World world;

    @Inject
    EntityManager entityManager;

    Authority authority;
    TestPerson administrator;

    @BeforeEach
    void anAdministratorOfRoles() {
        authority = world.authority();
        administrator = authority.person(Role.ROLE_ADMINISTRATOR);
    }

    private static String newCode() {
        return "T-" + UUID.randomUUID().toString().substring(0, 13);
    }

    private static Response add(TestPerson person, String code) {
        return person.move(LIST, "/entries", Map.of("code", code, "label", "Register " + code));
    }

    private static Response move(TestPerson person, String code, String noun) {
        return person.move(LIST, "/entries/" + code + "/" + noun, Map.of());
    }

    private String status(String code) {
        return administrator
                .get(LIST)
                .then()
                .statusCode(200)
                .extract()
                .path("entries.find { it.code == '" + code + "' }.status");
    }

    @Nested
    class AsAdministratorOfAnAuthority {
        @Test
        void addsWithdrawsAndRestoresACodeAndEachChangeIsRecorded() {
            var code = newCode();

            add(administrator, code)
                    .then()
                    .statusCode(200)
                    .header("ETag", notNullValue())
                    .body("entries.code", hasItem(code))
                    .body("entries.find { it.code == '" + code + "' }.label", equalTo("Register " + code));
            assertThat(status(code)).isEqualTo("IN_FORCE");
            move(administrator, code, "withdrawal").then().statusCode(200);
            assertThat(status(code)).isEqualTo("WITHDRAWN");
            move(administrator, code, "restoration").then().statusCode(200);
            assertThat(status(code)).isEqualTo("IN_FORCE");

            String id = administrator.get(LIST).then().extract().path("id");
            world.auditor()
                    .get("/api/v1/audit?kind=code-list&subject=" + id + "&person=" + administrator.id())
                    .then()
                    .statusCode(200)
                    .body("items.fact", equalTo(List.of("code-restored", "code-withdrawn", "code-added")))
                    .body("items[0].details.code", equalTo(code))
                    .body("items[0].details.list", equalTo("register-scheme"));
        }

        @Test
        void cannotListACodeThatIsAlreadyListed() {
            var code = newCode();
            add(administrator, code).then().statusCode(200);

            add(administrator, code).then().statusCode(409).body("code", equalTo("code-already-listed"));
            add(administrator, code.toUpperCase(Locale.ROOT))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("code-already-listed"));
        }

        @Test
        void cannotWithdrawTwice() {
            var code = newCode();
            add(administrator, code).then().statusCode(200);
            move(administrator, code, "withdrawal").then().statusCode(200);

            move(administrator, code, "withdrawal").then().statusCode(409).body("code", equalTo("illegal-move"));
        }

        @Test
        void mustSayWhichVersionWasSeen() {
            var code = newCode();
            var etag = administrator.get(LIST).then().extract().header("ETag");
            add(administrator, code).then().statusCode(200);

            for (var path : new String[] {"/entries/" + code + "/withdrawal", "/entries/" + code + "/restoration"}) {
                administrator.command(Map.of()).post(LIST + path).then().statusCode(428);
                administrator
                        .command(Map.of())
                        .header("If-Match", etag)
                        .post(LIST + path)
                        .then()
                        .statusCode(412)
                        .body("code", equalTo("stale-version"));
            }
            var unseen = newCode();
            var another = Map.of("code", unseen, "label", "Another");
            administrator
                    .command(another)
                    .post(LIST + "/entries")
                    .then()
                    .statusCode(428)
                    .body("code", equalTo("version-missing"));
            administrator
                    .command(another)
                    .header("If-Match", etag)
                    .post(LIST + "/entries")
                    .then()
                    .statusCode(412);
            assertThat(status(unseen)).isNull();
            assertThat(status(code)).isEqualTo("IN_FORCE");
        }

        @Test
        void findsNoListAndNoCodeThatIsNotThere() {
            administrator.get(LISTS + "/colours").then().statusCode(404).body("code", equalTo("not-found"));
            administrator
                    .command(Map.of("code", "RED", "label", "Red"))
                    .header("If-Match", "\"0\"")
                    .post(LISTS + "/colours/entries")
                    .then()
                    .statusCode(404);
            move(administrator, newCode(), "withdrawal").then().statusCode(404);
            move(administrator, newCode(), "restoration").then().statusCode(404);
        }

        @Test
        void cannotAddWhatIsNoCodeOrHasNoLabel() {
            refuses("/code", "", "A register");
            refuses("/code", "X".repeat(31), "A register");
            refuses("/code", "EE RIK", "A register");
            refuses("/code", "ÕÄ-1", "A register");
            refuses("/label", newCode(), " ");
            refuses("/label", newCode(), "x".repeat(201));
            refuses("/label", newCode(), "Bell\u0007 register");
        }

        private void refuses(String pointer, String code, String label) {
            administrator
                    .move(LIST, "/entries", Map.of("code", code, "label", label))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-shape"))
                    .body("errors.pointer", hasItem(pointer));
            administrator.get(LIST).then().body("entries.label", not(hasItem(label)));
        }
    }

    @Nested
    class AsOthers {
        @Test
        void everybodyWhoHasSignedInReads() {
            for (var reader : new TestPerson[] {
                world.stranger(),
                world.registeredVendor(authority).people(),
                authority.person(Role.PROCUREMENT_OFFICER),
                world.auditor()
            }) {
                reader.get(LISTS).then().statusCode(200).body("items.name", hasItem("register-scheme"));
                reader.get(LIST).then().statusCode(200).body("entries.code", hasItems("EE-RIK", "GB-COH"));
            }
            given().get(LIST).then().statusCode(401);
        }

        @Test
        void vendorOfficerApproverAuditorAndStrangerChangeNothing() {
            refusesChangesBy(world.stranger());
            refusesChangesBy(world.registeredVendor(authority).people());
            refusesChangesBy(authority.person(Role.PROCUREMENT_OFFICER));
            refusesChangesBy(authority.person(Role.APPROVER));
            refusesChangesBy(world.auditor());
        }

        @Test
        void anAdministratorOfNoAuthorityChangesNothing() {
            var banker = world.stranger();
            administrator
                    .post(
                            "/api/v1/organisations",
                            Map.of("kind", "FUNDER", "name", "A bank", "administrator", banker.subject()))
                    .then()
                    .statusCode(201);

            refusesChangesBy(banker);
        }

        private void refusesChangesBy(TestPerson person) {
            var code = newCode();
            var listed = newCode();
            add(administrator, listed).then().statusCode(200);

            add(person, code).then().statusCode(403).body("code", equalTo("role-missing"));
            move(person, listed, "withdrawal").then().statusCode(403);
            move(person, listed, "restoration").then().statusCode(403);

            assertThat(status(code)).isNull();
            assertThat(status(listed)).isEqualTo("IN_FORCE");
        }
    }

    @Test
    void theDatabaseDeletesNoCode() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entityManager
                                .createNativeQuery("delete from code_list_entry where code = 'EE-RIK'")
                                .executeUpdate()))
                .hasStackTraceContaining("permission denied");
        assertThat(status("EE-RIK")).isEqualTo("IN_FORCE");
    }
}
