package org.concordat.identity.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.concordat.Authority;
import org.concordat.PageVisitor;
import org.concordat.World;
import org.concordat.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CodeListPagesTest {
    private static final String LIST = "/code-lists/register-scheme";

    @Inject
    World world;

    Authority authority;
    PageVisitor administrator;

    @BeforeEach
    void anAdministratorOfRoles() {
        authority = world.authority();
        administrator = new PageVisitor(authority.person(Role.ROLE_ADMINISTRATOR));
    }

    @Test
    void anAdministratorAddsWithdrawsAndRestoresACode() {
        var code = newCode();
        assertThat(administrator.open("/administration/calendar").asString()).contains("href=\"/code-lists\"");
        assertThat(administrator.open("/code-lists").asString())
                .contains("href=\"" + LIST + "\"", "/administration/calendar");

        var added = administrator.send(
                administrator.open(LIST), LIST + "/entries", Map.of("code", code, "label", "Register of tests"));
        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(added.getHeader("Location")).endsWith(LIST);
        assertThat(administrator.open(LIST).asString())
                .contains(code, "Register of tests", moved(code, "withdrawal"))
                .doesNotContain(moved(code, "restoration"));

        assertThat(administrator
                        .send(administrator.open(LIST), moved(code, "withdrawal"), Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(administrator.open(LIST).asString())
                .contains(moved(code, "restoration"))
                .doesNotContain(moved(code, "withdrawal"));

        assertThat(administrator
                        .send(administrator.open(LIST), moved(code, "restoration"), Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(administrator.open(LIST).asString()).contains(moved(code, "withdrawal"));
    }

    @Test
    void whatIsRefusedIsShownAgainAsItWasTyped() {
        var page = administrator.open(LIST);

        var twice = administrator.send(page, LIST + "/entries", Map.of("code", "EE-RIK", "label", "The same again"));
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.asString()).contains("There is a problem", "value=\"The same again\"");

        var noCode = administrator.send(page, LIST + "/entries", Map.of("code", "E E", "label", "Spaced"));
        assertThat(noCode.statusCode()).isEqualTo(400);
        assertThat(noCode.asString()).contains("code-error", "1 to 30 letters", "value=\"E E\"");

        administrator.send(page, LIST + "/entries", Map.of("code", newCode(), "label", "In between"));
        assertThat(administrator
                        .send(page, LIST + "/entries", Map.of("code", newCode(), "label", "Too late"))
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void othersReadAndSeeNoButtons() {
        for (var reader : new PageVisitor[] {
            new PageVisitor(authority.person(Role.PROCUREMENT_OFFICER)),
            new PageVisitor(world.registeredVendor(authority).people()),
            new PageVisitor(world.auditor())
        }) {
            assertThat(reader.open("/code-lists").asString())
                    .contains("Register scheme")
                    .doesNotContain("/administration/calendar");
            assertThat(reader.open(LIST).asString())
                    .contains("EE-RIK")
                    .doesNotContain("Add a code", moved("EE-RIK", "withdrawal"));
        }
    }

    @Test
    void othersCannotSendWhatTheyDoNotSee() {
        var officer = new PageVisitor(authority.person(Role.PROCUREMENT_OFFICER));
        var anyForm = officer.open("/delegations");

        assertThat(officer.send(anyForm, moved("EE-RIK", "withdrawal"), Map.of("version", "0"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(officer.send(anyForm, LIST + "/entries", Map.of("version", "0", "code", newCode(), "label", "Mine"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theRecordLeadsAnAuditorToTheList() {
        administrator.send(
                administrator.open(LIST), LIST + "/entries", Map.of("code", newCode(), "label", "A recorded register"));
        var person = world.auditor();
        var auditor = new PageVisitor(person);
        String id = person.get("/api/v1" + LIST).then().extract().path("id");

        assertThat(auditor.open("/audit?fact=code-added").asString()).contains("/code-lists/" + id);
        assertThat(auditor.open("/code-lists/" + id).getHeader("Location")).endsWith(LIST);
        assertThat(auditor.open(LIST).asString()).contains("/audit?kind=code-list");
        assertThat(auditor.open("/code-lists/" + id + "/history").asString()).contains("Code added");
    }

    @Test
    void aListThatIsNotThereIsNotFound() {
        assertThat(administrator.open("/code-lists/colours").statusCode()).isEqualTo(404);
        assertThat(administrator.open("/code-lists/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    private static String newCode() {
        return "T-" + UUID.randomUUID().toString().substring(0, 13);
    }

    private static String moved(String code, String noun) {
        return LIST + "/entries/" + code + "/" + noun;
    }
}
