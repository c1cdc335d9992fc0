package org.concordat.identity.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.concordat.Authority;
import org.concordat.PageVisitor;
import org.concordat.World;
import org.concordat.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdministrationPagesTest {
    @Inject
    World world;

    @Inject
    Clock clock;

    Authority authority;
    PageVisitor administrator;

    @BeforeEach
    void anAdministratorOfRoles() {
        authority = world.authority();
        administrator = new PageVisitor(authority.person(Role.ROLE_ADMINISTRATOR));
    }

    @Test
    void aRoleIsGivenAndTakenAwayAfterACheck() {
        var person = world.stranger();
        var page = administrator.open("/administration");
        var given = administrator.send(
                page, "/administration/members", Map.of("person", person.subject(), "role", Role.EVALUATOR));
        assertThat(given.statusCode()).isEqualTo(303);
        var check = "/administration/members/" + person.id() + "/" + Role.EVALUATOR;
        assertThat(administrator.open("/administration").asString()).contains(person.subject(), "Evaluator", check);

        var asked = administrator.open(check);
        assertThat(asked.asString()).contains("Take this role away?", person.subject());
        assertThat(administrator.send(asked, check + "/release", Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(administrator.open("/administration").asString()).doesNotContain(check);
        assertThat(administrator.open(check).statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasDoneToAnOrganisationIsReadByItsAdministratorsAndByAuditors() {
        administrator.send(
                administrator.open("/administration"),
                "/administration/members",
                Map.of("person", world.stranger().subject(), "role", Role.EVALUATOR));
        var path = "/organisations/" + authority.id() + "/history";
        var auditor = new PageVisitor(world.auditor());

        assertThat(administrator.open("/administration").asString()).contains(path);
        assertThat(administrator.open(path).asString())
                .contains("Organisation founded", "Member enrolled", "href=\"/administration\"");
        assertThat(auditor.open(path).asString()).contains("Organisation founded", "Member enrolled");
        assertThat(auditor.open("/audit?kind=organisation&subject=" + authority.id())
                        .asString())
                .contains("href=\"" + path + "\"");

        var officer = new PageVisitor(authority.person(Role.PROCUREMENT_OFFICER));
        var elsewhere = new PageVisitor(world.authority().person(Role.ROLE_ADMINISTRATOR));
        assertThat(officer.open(path).statusCode()).isEqualTo(403);
        assertThat(elsewhere.open(path).statusCode()).isEqualTo(404);
    }

    @Test
    void theLastAdministratorStaysAndIsToldWhy() {
        var self = authority.person(Role.ROLE_ADMINISTRATOR);
        var check = "/administration/members/" + self.id() + "/" + Role.ROLE_ADMINISTRATOR;

        var refused = administrator.send(administrator.open(check), check + "/release", Map.of());

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("There is a problem", "Take the role away");
    }

    @Test
    void theCalendarShowsWhichDaysAreOff() {
        var page = administrator.open("/administration/calendar");
        assertThat(page.asString()).contains("Europe/Tallinn", "Public holiday").doesNotContain("Own extra day<");
        var free = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(30);
        while (free.getDayOfWeek().getValue() > 5 || page.asString().contains(Displayed.of(free))) {
            free = free.plusDays(1);
        }

        var saved = administrator.send(
                page,
                "/administration/calendar",
                Map.of(
                        "country", "EE",
                        "region", "",
                        "zone", "Europe/Tallinn",
                        "cutOff", "16:30",
                        "extraDays", free.toString()));

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(administrator.open("/administration/calendar").asString())
                .contains("value=\"16:30\"", Displayed.of(free), "Own extra day");
        var stale = administrator.send(
                page, "/administration/calendar", Map.of("country", "EE", "zone", "Europe/Tallinn", "cutOff", "17:00"));
        assertThat(stale.statusCode()).isEqualTo(412);
        var unknown = administrator.send(
                administrator.open("/administration/calendar"),
                "/administration/calendar",
                Map.of("country", "EE", "zone", "Europe/Atlantis", "cutOff", "17:00"));
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.asString()).contains("There is no such time zone", "value=\"Europe/Atlantis\"");
    }

    private static final class Displayed {
        static String of(LocalDate day) {
            return java.time.format.DateTimeFormatter.ofPattern("d MMMM uuuu", java.util.Locale.ENGLISH)
                    .format(day);
        }
    }

    @Test
    void anAuditOfficeIsFoundedAndAVendorIsNot() {
        var first = world.stranger();
        var page = administrator.open("/administration/organisations");
        var fields = Map.of("kind", "AUDIT_OFFICE", "name", "Court of Accounts", "administrator", first.subject());

        assertThat(administrator
                        .send(page, "/administration/organisations", fields)
                        .statusCode())
                .isEqualTo(303);
        assertThat(new PageVisitor(first).open("/administration").asString()).contains("Members of Court of Accounts");
        var refused = administrator.send(
                page,
                "/administration/organisations",
                Map.of("kind", "VENDOR", "name", "Shortcut Ltd", "administrator", first.subject()));
        assertThat(refused.statusCode()).isEqualTo(409);
    }

    @Test
    void aRoleIsDelegatedForSomeDays() {
        var officer = new PageVisitor(authority.person(Role.PROCUREMENT_OFFICER));
        var colleague = authority.person(Role.APPROVER);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var page = officer.open("/delegations");
        assertThat(page.asString()).contains("Nothing is delegated", colleague.subject());
        var wish = Map.of(
                "delegate", colleague.id().toString(),
                "role", Role.PROCUREMENT_OFFICER,
                "firstDay", today.toString(),
                "lastDay", today.plusDays(7).toString());

        assertThat(officer.send(page, "/delegations", wish).statusCode()).isEqualTo(303);

        assertThat(officer.open("/delegations").asString())
                .contains(colleague.subject(), Displayed.of(today.plusDays(7)));
        assertThat(new PageVisitor(colleague).open("/delegations").asString())
                .containsIgnoringCase(authority.person(Role.PROCUREMENT_OFFICER).subject());
        String id = colleague.get("/api/v1/delegations").path("items[0].id");
        assertThat(officer.send(page, "/delegations/" + id + "/withdrawal", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(officer.open("/delegations").asString()).contains("Nothing is delegated");
        assertThat(officer.send(page, "/delegations", Map.of("delegate", "nobody"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void othersDoNotAdminister() {
        var officer = new PageVisitor(authority.person(Role.PROCUREMENT_OFFICER));

        assertThat(officer.open("/administration").statusCode()).isEqualTo(403);
        assertThat(officer.open("/administration/calendar").statusCode()).isEqualTo(403);
        assertThat(officer.open("/administration/organisations").statusCode()).isEqualTo(403);
        assertThat(officer.open("/").asString()).doesNotContain("/administration", "/audit");
    }

    @Test
    void anAdministratorOfAVendorManagesItsPeopleButFoundsNothing() {
        var vendor = new PageVisitor(world.registeredVendor(authority).people());

        assertThat(vendor.open("/administration").asString())
                .contains("Bid manager")
                .doesNotContain("/administration/organisations");
        assertThat(vendor.open("/administration/organisations").statusCode()).isEqualTo(403);
    }

    @Test
    void anAdministratorOfRolesDoesNoBusiness() {
        assertThat(administrator.open("/projects/new").statusCode()).isEqualTo(403);
        assertThat(administrator.open("/tenders/new").statusCode()).isEqualTo(403);
    }
}
