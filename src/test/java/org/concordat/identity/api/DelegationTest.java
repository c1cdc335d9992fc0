package org.concordat.identity.api;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.concordat.Authority;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.workflow.TimeTravel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A colleague acts in an officer's role: on the days agreed, in the organisation's own zone, and not after a withdrawal. */
@QuarkusTest
@SuppressWarnings("NullAway.Init")
class DelegationTest {
    private static final String DELEGATIONS = "/api/v1/delegations";

    @Inject
    World world;

    @Inject
    Members members;

    @Inject
    TimeTravel time;

    Authority authority;
    TestPerson officer;
    TestPerson colleague;

    @BeforeEach
    void anOfficerAndAColleague() {
        authority = world.authority();
        officer = authority.person(Role.PROCUREMENT_OFFICER);
        colleague = authority.another(Role.EVALUATOR);
    }

    /** Not at midnight, where the day in UTC is another than the day here: others count on. */
    @AfterEach
    void theDayGoesOn() {
        time.advance(Duration.ofHours(12));
    }

    @Test
    void theDelegateOfWhoMadeTheChecksCannotDecide() {
        var vendor = world.registeredVendor(authority);
        var thing = "/api/v1/vendors/" + vendor.id();
        for (var check : new String[] {"IDENTITY", "STANDING"}) {
            officer.move(thing, "/checks/" + check, Map.of("result", "PASSED", "source", "Register"))
                    .then()
                    .statusCode(200);
        }
        var approver = authority.another(Role.APPROVER);
        delegated(officer, approver, today(), today().plusDays(5)).then().statusCode(200);

        approver.move(thing, "/qualification", Map.of("until", "2065-01-01"))
                .then()
                .statusCode(409)
                .body("code", equalTo("self-approval"));
        approver.get(DELEGATIONS).then().body("items", hasSize(1));
    }

    @Test
    void beginsWithTheFirstMomentOfItsFirstDayWhereTheOrganisationIs() {
        var first = today().plusDays(1);
        delegated(officer, colleague, first, first.plusDays(3)).then().statusCode(200);

        time.moveTo(startOf(first).minusSeconds(60));
        hasRoles(Role.EVALUATOR);
        time.moveTo(startOf(first));
        hasRoles(Role.EVALUATOR, Role.PROCUREMENT_OFFICER);
    }

    @Test
    void endsWithTheLastMomentOfItsLastDayWhereTheOrganisationIs() {
        var last = today().plusDays(2);
        delegated(officer, colleague, today(), last).then().statusCode(200);

        time.moveTo(startOf(last.plusDays(1)).minusSeconds(60));
        hasRoles(Role.EVALUATOR, Role.PROCUREMENT_OFFICER);
        time.moveTo(startOf(last.plusDays(1)));
        hasRoles(Role.EVALUATOR);
        colleague.get(DELEGATIONS).then().body("items", hasSize(0));
    }

    @Test
    void isOverWhenTheDelegatorHasLostTheRole() {
        delegated(officer, colleague, today(), today().plusDays(5)).then().statusCode(200);
        hasRoles(Role.EVALUATOR, Role.PROCUREMENT_OFFICER);

        authority
                .person(Role.ROLE_ADMINISTRATOR)
                .request()
                .delete("/api/v1/organisations/" + authority.id() + "/members/" + officer.id() + "/"
                        + Role.PROCUREMENT_OFFICER)
                .then()
                .statusCode(204);

        hasRoles(Role.EVALUATOR);
    }

    @Test
    void isWithdrawnByTheDelegatorFromOneRequestToTheNext() {
        var id = delegation();

        withdraw(officer, id).then().statusCode(204);

        hasRoles(Role.EVALUATOR);
        officer.get(DELEGATIONS).then().body("items", hasSize(0));
    }

    @Test
    void isGivenBackByTheDelegate() {
        withdraw(colleague, delegation()).then().statusCode(204);

        hasRoles(Role.EVALUATOR);
    }

    @Test
    void isEndedByAnAdministratorWhoSeesEveryDelegationOfTheOrganisation() {
        var id = delegation();
        var administrator = authority.person(Role.ROLE_ADMINISTRATOR);
        administrator.get(DELEGATIONS).then().body("items.id", hasItem(id.toString()));

        withdraw(administrator, id).then().statusCode(204);

        hasRoles(Role.EVALUATOR);
    }

    @Test
    void isHiddenFromColleaguesAndFromAdministratorsElsewhere() {
        var id = delegation();

        for (var other : new TestPerson[] {
            authority.another(Role.APPROVER), world.authority().person(Role.ROLE_ADMINISTRATOR)
        }) {
            withdraw(other, id).then().statusCode(404);
            other.get(DELEGATIONS).then().body("items", hasSize(0));
        }
        withdraw(officer, UUID.randomUUID()).then().statusCode(404);
        hasRoles(Role.EVALUATOR, Role.PROCUREMENT_OFFICER);
    }

    @Test
    void endsOnce() {
        var id = delegation();
        withdraw(officer, id).then().statusCode(204);

        withdraw(colleague, id).then().statusCode(409).body("code", equalTo("delegation-over"));
    }

    @Test
    void isRefusedOfAForeignRoleToAStrangerToOneselfAndForTooLong() {
        var day = today();

        delegated(officer, colleague, Role.APPROVER, day, day).then().statusCode(403);
        delegated(officer, world.stranger(), day, day).then().statusCode(404);
        delegated(officer, officer, day, day).then().statusCode(400).body("code", equalTo("delegate-to-self"));
        delegated(officer, colleague, day, day.plusDays(400))
                .then()
                .statusCode(400)
                .body("code", equalTo("delegation-term"));
    }

    private UUID delegation() {
        String id = delegated(officer, colleague, today(), today().plusDays(5))
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        hasRoles(Role.EVALUATOR, Role.PROCUREMENT_OFFICER);
        return UUID.fromString(id);
    }

    private void hasRoles(String... roles) {
        colleague.get("/api/v1/me").then().body("organisations[0].roles", containsInAnyOrder(roles));
    }

    private static Response delegated(TestPerson from, TestPerson to, LocalDate firstDay, LocalDate lastDay) {
        return delegated(from, to, Role.PROCUREMENT_OFFICER, firstDay, lastDay);
    }

    private static Response delegated(
            TestPerson from, TestPerson to, String role, LocalDate firstDay, LocalDate lastDay) {
        return from.post(
                DELEGATIONS,
                Map.of(
                        "delegate", to.id().toString(),
                        "role", role,
                        "firstDay", firstDay.toString(),
                        "lastDay", lastDay.toString()));
    }

    private static Response withdraw(TestPerson person, UUID delegation) {
        return person.post(DELEGATIONS + "/" + delegation + "/withdrawal", Map.of());
    }

    private LocalDate today() {
        return members.today(authority.id());
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(members.calendar(authority.id()).zone()).toInstant();
    }
}
