package org.concordat.walk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordat.PageVisitor;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.agreement.AgreementJourney;
import org.concordat.agreement.AgreementJourney.FormedAgreement;
import org.concordat.agreement.SampleClause;
import org.concordat.identity.Role;
import org.concordat.milestone.MilestoneWorld;
import org.concordat.procurement.TenderJourney;
import org.concordat.procurement.TenderJourney.AwardedTender;
import org.concordat.procurement.TenderJourney.OpenedTender;

/** Takes things through the chain and lets at each step the people look at them who have a form there. */
@ApplicationScoped
class FormWorld {
    private final World world;
    private final TenderJourney tenders;
    private final AgreementJourney agreements;

    FormWorld(World world, TenderJourney tenders, AgreementJourney agreements) {
        this.world = world;
        this.tenders = tenders;
        this.agreements = agreements;
    }

    List<FormCrawl.Found> forms() {
        var crawl = new FormCrawl();
        beforeTheTender(crawl);
        var opened = tender(crawl);
        evaluation(crawl, opened);
        var agreement = signature(crawl, tenders.awarded(opened));
        afterTheSignature(crawl, agreement);
        return crawl.found();
    }

    private void beforeTheTender(FormCrawl crawl) {
        var authority = world.authority();
        var officer = authority.person(Role.PROCUREMENT_OFFICER);
        var vendor = world.registeredVendor(authority);
        var project = officer.post(
                        "/api/v1/projects",
                        Map.of(
                                "title", "Digital permits",
                                "purpose", "Permits are decided in days.",
                                "engagementType", "TECHNOLOGY_PROVISION",
                                "budget", TenderJourney.euros("1000.00")))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        visit(crawl, officer, "/vendors/" + vendor.id(), "/projects/new", "/projects/" + project);
        officer.move("/api/v1/projects/" + project, "/gates", Map.of("gate", "G1", "evidence", "Concept note"))
                .then()
                .statusCode(200);
        visit(crawl, authority.person(Role.APPROVER), "/vendors/" + vendor.id(), "/projects/" + project);
        visit(crawl, authority.person(Role.ROLE_ADMINISTRATOR), "/administration", "/processes");
        visitRates(crawl, authority.person(Role.FINANCE_OFFICER));
        visit(crawl, world.stranger(), "/vendors/new");
        visit(crawl, world.auditor(), "/audit");
        officer.move(
                "/api/v1/vendors/" + vendor.id(), "/checks/STANDING", Map.of("result", "FAILED", "source", "Court"));
        authority
                .person(Role.APPROVER)
                .move("/api/v1/vendors/" + vendor.id(), "/refusal", Map.of("reason", "No standing"));
        visit(crawl, vendor.people(), "/vendors/" + vendor.id());
    }

    private static void visitRates(FormCrawl crawl, TestPerson officer) {
        var series = officer.post(
                        "/api/v1/rate-series",
                        Map.of(
                                "code", "REF",
                                "kind", "INTEREST",
                                "title", "Reference rate",
                                "source", "Invented for tests"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        visit(
                crawl,
                officer,
                "/rates",
                "/rates/new",
                "/rates/" + series,
                "/rates/" + series + "/change",
                "/rates/" + series + "/uploads");
    }

    private OpenedTender tender(FormCrawl crawl) {
        var tender = tenders.publishedTender();
        var page = "/tenders/" + tender.id();
        var bidder = tender.setting().first().people();
        visit(crawl, bidder, page, page + "/bid");
        bidder.post(tender.path() + "/questions", Map.of("text", "Which standard?"))
                .then()
                .statusCode(200);
        visit(
                crawl,
                tender.authority().person(Role.PROCUREMENT_OFFICER),
                page,
                "/tenders/new?project=" + tender.project());
        var better = tenders.submittedBid(tender, tender.setting().first(), "800000.00");
        visit(crawl, bidder, "/bids/" + better.id());
        var other = tenders.submittedBid(tender, tender.setting().second(), "900000.00");
        tenders.passDeadline(tender);
        visit(crawl, tender.authority().another(Role.OPENING_CUSTODIAN), page, page + "/opening");
        tenders.open(tender);
        return new OpenedTender(tender, better, other);
    }

    private void evaluation(FormCrawl crawl, OpenedTender opened) {
        var page = "/tenders/" + opened.tender().id();
        var one = opened.tender().evaluators().get(0);
        var two = opened.tender().evaluators().get(1);
        var scores = TenderJourney.scores(opened, 90, 70);
        visit(crawl, one, page);
        tenders.declareNoConflict(opened, one);
        visit(crawl, one, page);
        one.move(opened.path(), "/scores", scores).then().statusCode(200);
        tenders.declareNoConflict(opened, two);
        two.move(opened.path(), "/scores", scores).then().statusCode(200);
        visit(crawl, one, page);
        one.move(opened.path(), "/consensus", scores).then().statusCode(200);
        visit(crawl, two, page);
        two.move(opened.path(), "/consensus-confirmation", Map.of()).then().statusCode(200);
        visit(crawl, opened.tender().authority().person(Role.APPROVER), page);
    }

    private FormedAgreement signature(FormCrawl crawl, AwardedTender awarded) {
        var officer = awarded.tender().authority().person(Role.PROCUREMENT_OFFICER);
        visit(crawl, officer, "/agreements/new?tender=" + awarded.tender().id());
        var agreement = agreements.drafted(awarded);
        var page = "/agreements/" + agreement.id();
        officer.move(agreement.path(), "/clauses", SampleClause.painGain())
                .then()
                .statusCode(200);
        visit(
                crawl,
                officer,
                page,
                page + "/risks",
                page + "/clauses/new?mechanism=indexation.composite",
                page + "/clauses/PAIN-GAIN",
                page + "/clauses/PAIN-GAIN?step=check",
                page + "/clauses/PAIN-GAIN/removal");
        officer.move(agreement.path(), "/offer", Map.of()).then().statusCode(200);
        tenders.travelTo(awarded.standstillEndsAt());
        visit(crawl, agreement.vendor(), "/agreements/" + agreement.id());
        agreements.sign(agreement, agreement.vendor()).then().statusCode(200);
        agreements.sign(agreement, agreement.approver()).then().statusCode(200);
        return agreement;
    }

    private void afterTheSignature(FormCrawl crawl, FormedAgreement agreement) {
        var vendor = agreement.vendor();
        var reviewer = agreement.authority().person(Role.MILESTONE_REVIEWER);
        var milestone =
                vendor.get("/api/v1/milestones?agreement=" + agreement.id()).<String>path("items[0].id");
        var path = "/api/v1/milestones/" + milestone;
        visit(crawl, vendor, "/milestones/" + milestone);
        MilestoneWorld.attach(vendor, path, "C1").then().statusCode(200);
        visit(crawl, vendor, "/milestones/" + milestone + "/submission");
        vendor.move(path, "/submission", "").then().statusCode(200);
        visit(crawl, reviewer, "/milestones/" + milestone + "/review");
        reviewer.move(path, "/acceptance", "").then().statusCode(200);
        visit(crawl, agreement.authority().person(Role.FINANCE_OFFICER), "/statements/" + agreement.id());
    }

    private static void visit(FormCrawl crawl, TestPerson person, String... pages) {
        var begin = new ArrayList<>(List.of(pages));
        begin.add("/");
        crawl.visit(new PageVisitor(person), begin);
    }
}
