package org.concordat.browser;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.concordat.World;
import org.concordat.identity.Role;
import org.junit.jupiter.api.Test;

/** What everybody meets first: the start page, an empty worklist, a page that is not there, the keyboard alone. */
@BrowserTest
class StartBrowserTest {
    @Inject
    World world;

    @Inject
    Browsers browsers;

    @Inject
    Clock clock;

    @Test
    void aVisitorReadsWhatItIsAndFindsTheWayIn() {
        try (var visitor = browsers.visitor()) {
            visitor.open("/").sees("Partnerships between government and private partners", "Sign in");
        }
    }

    @Test
    void errorsSayWhatHappenedAndWhatToDo() {
        try (var officer = browsers.personSignedIn(world.authority().person(Role.PROCUREMENT_OFFICER))) {
            officer.sees("Nothing waits for you or your groups.");
            for (var place : new String[] {"/vendors/018f0000-0000-7000-8000-000000000000", "/nothing-here"}) {
                officer.open(place).sees("Page not found", "What you can do");
            }
        }
    }

    @Test
    void anAdministratorOfRolesAndAnAuditorFindTheirPages() {
        var authority = world.authority();
        try (var administrator = browsers.personSignedIn(authority.person(Role.ROLE_ADMINISTRATOR));
                var auditor = browsers.personSignedIn(world.auditor())) {
            administrator
                    .follow("Administration")
                    .picture("administration")
                    .followInRow("Role administrator")
                    .sees("Take this role away?")
                    .picture("release")
                    .follow("Back to the members")
                    .follow("Calendar")
                    .sees("Public holiday")
                    .picture("calendar")
                    .follow("Code lists")
                    .follow("Register scheme")
                    .sees("Estonia: Centre of Registers and Information Systems", "Add a code")
                    .press("Add a code")
                    .sees("There is a problem")
                    .picture("code-list")
                    .follow("Code lists")
                    .follow("Organisations")
                    .press("Found an organisation")
                    .sees("There is a problem")
                    .picture("organisations")
                    .follow("Delegations")
                    .sees("Nothing is delegated by you or to you.");
            administrator.open("/processes").open("/notices/undelivered");
            auditor.follow("Record").sees("Audit record").picture("audit");
            auditor.follow("Code lists").follow("Register scheme").doesNotSee("Add a code");
        }
    }

    @Test
    void aRoleIsDelegatedAndTakenBack() {
        var authority = world.authority();
        authority.another(Role.MILESTONE_REVIEWER);
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Tallinn"));
        try (var officer = browsers.personSignedIn(authority.person(Role.PROCUREMENT_OFFICER))) {
            officer.follow("Delegations")
                    .choose("To", "Person")
                    .choose("Role", "Procurement officer")
                    .fill("First day", today.toString())
                    .fill("Last day", today.plusDays(7).toString())
                    .press("Delegate a role")
                    .sees("End now")
                    .picture("delegations")
                    .pressInRow("Procurement officer")
                    .sees("Nothing is delegated by you or to you.");
        }
    }

    @Test
    void aVendorRegistersByKeyboardAlone() {
        var authority = world.authority();
        var founder = world.stranger();
        try (var vendor = browsers.personSignedIn(founder)) {
            vendor.open("/");
            vendor.tabTo("Skip to main content")
                    .keys("Enter")
                    .tabTo("Register a vendor")
                    .keys("Enter");
            vendor.sees("Legal name")
                    .tabTo("Legal name")
                    .types("Aurora Data")
                    .tabTo("Country")
                    .types("EE")
                    .tabTo("Register")
                    .chooseByKeys("EE-KMKR")
                    .tabTo("Register number")
                    .types(founder.subject())
                    .tabTo("Address")
                    .types("Pikk 14, Tallinn")
                    .tabTo("Authority that verifies the registration")
                    .chooseByKeys(authority.id().toString())
                    .keys("Tab")
                    .keys("Enter");
            vendor.sees("Aurora Data", "Under review");
        }
    }
}
