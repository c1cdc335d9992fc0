package org.concordat.ledger.api;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.concordat.PageVisitor;
import org.concordat.World;
import org.concordat.identity.CalendarSettings;
import org.concordat.identity.Members;
import org.concordat.identity.OrganisationKind;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReplayResourceTest {
    private static final String PATH = "/api/v1/ledger/replay";

    @Inject
    World world;

    @Inject
    Members members;

    @Test
    void anAdministratorOfAnAuthorityLetsTheLedgerBeReplayed() {
        var administrator = world.authority().person(Role.ROLE_ADMINISTRATOR);

        var id = administrator
                .command("")
                .post(PATH)
                .then()
                .statusCode(200)
                .body("differences", equalTo(0))
                .body("at", notNullValue())
                .extract()
                .<String>path("id");

        administrator
                .get(PATH + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", org.hamcrest.Matchers.hasItem(id));
        administrator.get(PATH + "/" + id + "/differences").then().statusCode(403);
    }

    @Test
    void anAuditorReadsWhatWasFoundAndChangesNothing() {
        var id = world.authority()
                .person(Role.ROLE_ADMINISTRATOR)
                .command("")
                .post(PATH)
                .<String>path("id");
        var auditor = world.auditor();

        auditor.get(PATH).then().statusCode(200);
        auditor.get(PATH + "/" + id + "/differences").then().statusCode(200).body("items", hasSize(0));
        auditor.get(PATH + "/" + UUID.randomUUID() + "/differences").then().statusCode(404);
        auditor.command("").post(PATH).then().statusCode(403);
    }

    @Test
    void othersDoNeither() {
        var officer = world.authority().person(Role.FINANCE_OFFICER);
        var funder = members.found(OrganisationKind.FUNDER, "Donor", CalendarSettings.usual(), Actor.system());

        officer.get(PATH).then().statusCode(403);
        officer.command("").post(PATH).then().statusCode(403);
        world.person(funder, Role.ROLE_ADMINISTRATOR)
                .command("")
                .post(PATH)
                .then()
                .statusCode(403)
                .body("code", equalTo("role-missing"));
    }

    @Test
    void thePageHasTheButtonForWhoMayPressIt() {
        var administrator = new PageVisitor(world.authority().person(Role.ROLE_ADMINISTRATOR));
        var page = administrator.open("/ledger/replay");
        page.then().statusCode(200).body(containsString("Check now"));

        administrator
                .send(page, "/ledger/replay", Map.of())
                .then()
                .statusCode(303)
                .header("Location", endsWith("/ledger/replay"));

        administrator.open("/ledger/replay").then().statusCode(200).body(containsString("All agree"));
        new PageVisitor(world.auditor())
                .open("/ledger/replay")
                .then()
                .statusCode(200)
                .body(allOf(containsString("All agree"), not(containsString("Check now"))));
    }
}
