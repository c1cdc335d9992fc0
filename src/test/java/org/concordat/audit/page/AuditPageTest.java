package org.concordat.audit.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.concordat.PageVisitor;
import org.concordat.World;
import org.concordat.identity.Role;
import org.concordat.payment.SamplePromise;
import org.concordat.payment.SignedAgreement;
import org.concordat.procurement.TenderJourney;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditPageTest {
    @Inject
    World world;

    @Inject
    TenderJourney tenders;

    @Inject
    SignedAgreement promises;

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
    void aLineLeadsToItsBidOnceTheBidIsOpen() {
        var tender = tenders.publishedTender();
        var bid = tenders.submittedBid(tender, tender.setting().first(), "800000.00");
        var draft = tenders.preparedBid(tender, tender.setting().second(), "900000.00");
        var auditor = new PageVisitor(world.auditor());
        var page = "/bids/" + bid.id();

        assertThat(auditor.open("/audit?subject=" + bid.id()).asString())
                .contains("Bid submitted")
                .doesNotContain(page);
        assertThat(auditor.open(page).statusCode()).isEqualTo(404);

        tenders.passDeadline(tender);
        tenders.open(tender);
        assertThat(auditor.open("/audit?subject=" + bid.id()).asString()).contains("href=\"" + page + "\"");
        assertThat(auditor.open(page).asString())
                .contains("800,000.00 EUR", "Our secret way")
                .doesNotContain("<form method=\"post\" action=\"" + page);
        assertThat(auditor.open("/audit?subject=" + draft.id()).asString())
                .contains("Bid prepared")
                .doesNotContain("/bids/" + draft.id());
    }

    @Test
    void aLineOfACertificateLeadsToIt() {
        var authority = world.authority();
        var promise = promises.between(authority, world.registeredVendor(authority));
        var certificate = promises.certified(SamplePromise.first(promise), authority);

        assertThat(new PageVisitor(world.auditor())
                        .open("/audit?subject=" + certificate.id())
                        .asString())
                .contains("href=\"/certificates/" + certificate.id() + "\"");
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
