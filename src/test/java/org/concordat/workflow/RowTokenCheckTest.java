package org.concordat.workflow;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import org.concordat.Authority;
import org.concordat.PageVisitor;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RowTokenCheckTest {
    private static final String MISMATCHES = "/api/v1/processes/mismatches";

    @Inject
    World world;

    @Inject
    RowTokenCheck check;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    Authority authority;
    World.TestVendor vendor;
    TestPerson administrator;

    @BeforeEach
    void aVendorUnderReview() {
        authority = world.authority();
        vendor = world.registeredVendor(authority);
        administrator = authority.person(Role.ROLE_ADMINISTRATOR);
    }

    @Test
    void listsNothingWhileRowsAndProcessesAgree() {
        authority
                .person(Role.PROCUREMENT_OFFICER)
                .move(
                        "/api/v1/vendors/" + vendor.id(),
                        "/checks/IDENTITY",
                        Map.of("result", "PASSED", "source", "Business register"))
                .then()
                .statusCode(200);

        check.run(clock.instant());

        administrator.get(MISMATCHES).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void listsADisagreementOnceUntilItIsRepaired() {
        execute("delete from work_item where business_key = :vendor and task_key = 'identity-check'");

        check.run(clock.instant());
        check.run(clock.instant());

        administrator
                .get(MISMATCHES)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].what", containsString("identity-check"));
        new PageVisitor(administrator)
                .open("/processes")
                .then()
                .statusCode(200)
                .body(containsString("/vendors/" + vendor.id()));
        world.authority().person(Role.ROLE_ADMINISTRATOR).get(MISMATCHES).then().body("items", hasSize(0));

        authority
                .person(Role.PROCUREMENT_OFFICER)
                .move(
                        "/api/v1/vendors/" + vendor.id(),
                        "/checks/IDENTITY",
                        Map.of("result", "PASSED", "source", "Business register"))
                .then()
                .statusCode(200);
        check.run(clock.instant());

        administrator.get(MISMATCHES).then().body("items", hasSize(0));
    }

    @Test
    void isReadByAdministratorsAndAuditorsOnly() {
        authority.person(Role.PROCUREMENT_OFFICER).get(MISMATCHES).then().statusCode(403);
        vendor.people().get(MISMATCHES).then().statusCode(403);
        world.auditor().get(MISMATCHES).then().statusCode(200);
    }

    private void execute(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery(sql)
                        .setParameter("vendor", vendor.id())
                        .executeUpdate());
    }
}
