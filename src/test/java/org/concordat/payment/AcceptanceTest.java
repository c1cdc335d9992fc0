package org.concordat.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.concordat.World;
import org.concordat.agreement.AgreementId;
import org.concordat.identity.Role;
import org.concordat.ledger.Account;
import org.concordat.ledger.LineFilter;
import org.concordat.milestone.MilestoneWorld;
import org.concordat.platform.Actor;
import org.concordat.platform.PageRequest;
import org.junit.jupiter.api.Test;

/** From the reviewer's acceptance over the API to the books, in one transaction. */
@QuarkusTest
class AcceptanceTest {
    @Inject
    World world;

    @Inject
    MilestoneWorld milestones;

    @Inject
    Statements statements;

    @Test
    void anAcceptedMilestoneIsCertifiedAndPosted() {
        var authority = world.authority();
        var vendor = world.registeredVendor(authority);
        var agreement = UUID.randomUUID();
        var path = MilestoneWorld.path(milestones.milestone(authority, vendor, new AgreementId(agreement), "M1"));
        MilestoneWorld.submit(vendor.people(), path);

        authority
                .person(Role.MILESTONE_REVIEWER)
                .move(path, "/acceptance", "")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("criteria", hasSize(2));

        var line = statements.of(agreement, Actor.system()).milestones().get(0);
        assertThat(line.certificate()).isNotNull();
        assertThat(line.amounts().outstanding()).hasToString("250000.00 EUR");
        var filter = new LineFilter(Account.CONTRIBUTION, Party.AUTHORITY, "M1", List.of());
        var posted = statements.entries(agreement, filter, new PageRequest(10, null), Actor.system());
        assertThat(posted.items()).hasSize(1);
    }
}
