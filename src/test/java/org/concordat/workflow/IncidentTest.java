package org.concordat.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.concordat.Authority;
import org.concordat.PageVisitor;
import org.concordat.World;
import org.concordat.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IncidentTest {
    private static final String INCIDENTS = "/api/v1/processes/incidents";

    @Inject
    World world;

    @Inject
    ManagementService management;

    @Inject
    RuntimeService runtime;

    Authority authority;
    String job;

    @BeforeEach
    void aJobThatHasUsedUpItsAttempts() {
        authority = world.authority();
        var vendor = world.registeredVendor(authority);
        job = QuarkusTransaction.requiringNew().call(() -> {
            var instance = runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(vendor.id().toString())
                    .singleResult();
            var id = management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .listPage(0, 1)
                    .get(0)
                    .getId();
            management.setJobRetries(id, 0);
            return id;
        });
    }

    @Test
    void anAdministratorOfItsAuthoritySeesItAndTriesItAgain() {
        var administrator = authority.person(Role.ROLE_ADMINISTRATOR);
        administrator
                .get(INCIDENTS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(job));
        new PageVisitor(administrator)
                .open("/processes")
                .then()
                .statusCode(200)
                .body(containsString("/processes/incidents/" + job + "/retry"));

        administrator.post(INCIDENTS + "/" + job + "/retry", Map.of()).then().statusCode(204);

        administrator.get(INCIDENTS).then().body("items", hasSize(0));
        assertThat(management.createJobQuery().jobId(job).singleResult().getRetries())
                .isEqualTo(1);
    }

    @Test
    void isHiddenFromOtherAuthorities() {
        var other = world.authority().person(Role.ROLE_ADMINISTRATOR);

        other.get(INCIDENTS).then().statusCode(200).body("items", hasSize(0));
        other.post(INCIDENTS + "/" + job + "/retry", Map.of()).then().statusCode(404);
    }

    @Test
    void anAuditorReadsItAndChangesNothing() {
        var auditor = world.auditor();

        auditor.get(INCIDENTS + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", org.hamcrest.Matchers.hasItem(job));
        auditor.post(INCIDENTS + "/" + job + "/retry", Map.of()).then().statusCode(403);
    }
}
