package org.concordat.audit.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.concordat.PageVisitor;
import org.concordat.World;
import org.concordat.identity.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditPageTest {
    @Inject
    World world;

    @Test
    void anAuditorSearchesReadsOnAndTakesTheLinesAlong() {
        var vendor = world.qualifiedVendor(world.authority());
        var auditor = new PageVisitor(world.auditor());
        var search = "?kind=vendor&subject=" + vendor.id();

        var found = auditor.open("/audit" + search).asString();

        assertThat(found)
                .contains("Vendor registered", "Vendor checked", "Vendor qualified", "/vendors/" + vendor.id())
                .contains("/audit/lines.csv?kind=vendor&amp;subject=" + vendor.id());
        assertThat(auditor.open("/audit" + search + "&fact=vendor-qualified").asString())
                .contains("Vendor qualified")
                .doesNotContain("Vendor checked");
        var lines = auditor.open("/audit/lines.csv" + search);
        assertThat(lines.contentType()).startsWith("text/csv");
        assertThat(lines.asString().lines()).hasSizeGreaterThan(3).anyMatch(line -> line.contains("vendor-qualified"));
    }

    @Test
    void aThingLeadsAnAuditorToItsRecord() {
        var authority = world.authority();
        var vendor = world.qualifiedVendor(authority);
        var record = "/audit?kind=vendor&amp;subject=" + vendor.id();

        var officer = new PageVisitor(authority.person(Role.PROCUREMENT_OFFICER));
        assertThat(new PageVisitor(world.auditor())
                        .open("/vendors/" + vendor.id())
                        .asString())
                .contains(record);
        assertThat(officer.open("/vendors/" + vendor.id()).asString()).doesNotContain("/audit");
    }

    @Test
    void aSearchThatCannotBeReadIsRefused() {
        var auditor = new PageVisitor(world.auditor());

        assertThat(auditor.open("/audit?subject=42").statusCode()).isEqualTo(400);
        assertThat(auditor.open("/audit?from=yesterday").statusCode()).isEqualTo(400);
        assertThat(auditor.open("/audit?fact=no-such-fact").asString()).contains("No line matches.");
    }

    @Test
    void nobodyElseReadsIt() {
        var authority = world.authority();
        for (var role : new String[] {Role.PROCUREMENT_OFFICER, Role.APPROVER, Role.ROLE_ADMINISTRATOR}) {
            var other = new PageVisitor(authority.person(role));
            assertThat(other.open("/audit").statusCode()).isEqualTo(403);
            assertThat(other.open("/audit/lines.csv").statusCode()).isEqualTo(403);
        }
    }
}
