package org.concordat.browser;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.concordat.Authority;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.document.EvidenceFiles;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.workflow.TimeTravel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One partnership from a registered vendor to a shared cost, by ten people at their browsers, no script running. */
@BrowserTest
class ChainBrowserTest {
    private static final Duration BIDDING = Duration.ofDays(17);

    /** The process writes to the bidders, and the mail leaves. */
    private static final Duration MAIL_LEAVES = Duration.ofMinutes(1);

    /** Longer than the standstill, whatever holidays fall into it. */
    private static final Duration STANDSTILL = Duration.ofDays(28);

    private static final List<String> EVALUATORS = List.of("Aino Laine", "Pieter de Vries");

    @Inject
    World world;

    @Inject
    Members members;

    @Inject
    Browsers browsers;

    @Inject
    TimeTravel time;

    @Inject
    Clock clock;

    private final List<BrowserPerson> people = new ArrayList<>();
    private Authority authority;
    private BrowserPerson officer;
    private BrowserPerson approver;
    private TestPerson founder;
    private BrowserPerson vendor;
    private BrowserPerson rival;
    private List<TestPerson> evaluators;

    @BeforeEach
    void anAuthorityAndAQualifiedRival() {
        authority = world.authority("City of Harbourgate");
        evaluators = List.of(official(EVALUATORS.get(0), Role.EVALUATOR), official(EVALUATORS.get(1), Role.EVALUATOR));
        officer = signedIn(official("Marta Kask", Role.PROCUREMENT_OFFICER));
        approver = signedIn(official("Tomas Lindqvist", Role.APPROVER));
        founder = world.named("Leena Tamm", null);
        vendor = signedIn(founder);
        rival = signedIn(world.qualifiedVendor(authority, "Nordlicht Systems").people());
    }

    @AfterEach
    void everybodyGoesHome() {
        people.forEach(BrowserPerson::close);
    }

    private TestPerson official(String name, String role) {
        return world.named(name, authority.id(), role);
    }

    private BrowserPerson signedIn(TestPerson person) {
        var signedIn = browsers.personSignedIn(person);
        people.add(signedIn);
        return signedIn;
    }

    @Test
    void tenPeopleTakeAPartnershipFromRegistrationToASharedCost() {
        aVendorRegistersAndIsQualified();
        aProjectPassesItsGates();
        var tender = aTenderIsPublishedAndAskedAbout();
        twoVendorsBidUnread(tender);
        twoCustodiansOpenAndTwoEvaluatorsScore(tender);
        theBetterBidIsAwarded(tender);
        var agreement = bothSidesSign(tender);
        var milestone = evidenceIsReturnedCorrectedAndAccepted(agreement);
        theCostIsSharedAndPaid(agreement, milestone);
    }

    private void aVendorRegistersAndIsQualified() {
        vendor.sees("You belong to no organisation yet")
                .follow("Register a vendor")
                .press("Register a vendor")
                .sees("There is a problem")
                .fill("Legal name", "Meridian Digital")
                .fill("Country", "EE")
                .choose("Register", "EE-KMKR")
                .fill("Register number", founder.subject())
                .fill("Address", "Pikk 12, Tallinn")
                .choose(
                        "Authority that verifies the registration",
                        members.organisation(authority.id()).name())
                .press("Register a vendor")
                .sees("Meridian Digital", "Under review", "Who acts next");
        var page = vendor.place();
        officer.open("/").sees("What waits for you").picture("worklist").followTo(page);
        for (var source : List.of("Extract of the business register", "Certificate of the tax authority")) {
            officer.tick("Passed").fill("Source", source).press("Write down the check");
        }
        officer.picture("vendor").open("/vendors").sees("Meridian Digital");
        approver.open("/")
                .followTo(page)
                .fill("Qualified until, that day included", "2099-06-30")
                .press("Qualify")
                .sees("Qualified");
    }

    private void aProjectPassesItsGates() {
        officer.open("/projects")
                .follow("Prepare a project")
                .fill("Title", "Digital building permits")
                .fill("Purpose", "Building permits are decided in days, not in months.")
                .choose("Engagement type", "Technology provision and infrastructure")
                .fill("Budget", "1250000.00")
                .fill("Currency", "EUR")
                .press("Prepare a project")
                .sees("Digital building permits", "Stages");
        var project = officer.place();
        for (var gate : List.of("G1", "G2", "G3")) {
            officer.open(project)
                    .fill("Evidence", "Concept note and first fiscal view")
                    .press("Submit");
            approver.open("/")
                    .followTo(project)
                    .sees("Decide on " + gate)
                    .tick("Approve: go on to the next stage")
                    .press("Record the decision")
                    .sees("Approved");
        }
        officer.open(project)
                .picture("project")
                .follow("History")
                .sees("Gate decided")
                .picture("history");
    }

    private String aTenderIsPublishedAndAskedAbout() {
        officer.open("/tenders")
                .follow("Prepare a tender")
                .choose("Project", "Digital building permits")
                .fill("Title", "Permit platform")
                .fill("What is wanted", "Build, run and hand over a platform for building permits.")
                .fill("Estimated value, for example 1000000.00", "1000000.00")
                .fill("Currency", "EUR")
                .fill("Deadline for bids", deadline())
                .fill("Weight of the price", "39.9")
                .fill("Quality criterion 1", "Method")
                .fill("Weight of quality criterion 1", "40")
                .fill("Quality criterion 2", "Team")
                .fill("Weight of quality criterion 2", "20");
        EVALUATORS.forEach(officer::tick);
        officer.press("Save the draft")
                .sees("There is a problem", "99.9")
                .fill("Weight of the price", "40")
                .press("Save the draft")
                .press("Publish the tender")
                .sees("Open for bids");
        var tender = officer.place();
        vendor.open("/tenders")
                .followTo(tender)
                .fill("Your question", "Which standard do the drawings follow?")
                .press("Send the question")
                .sees("Not answered yet.");
        officer.open(tender)
                .doesNotSee("Meridian")
                .fill("Answer", "IFC 4.3, as published.")
                .press("Answer to all");
        rival.open(tender).sees("Which standard", "IFC 4.3").doesNotSee("Meridian");
        vendor.open(tender).sees("IFC 4.3").picture("tender");
        return tender;
    }

    /** As the officer types it, in the zone of the authority. */
    private String deadline() {
        return clock.instant()
                .plus(BIDDING)
                .atZone(ZoneOffset.UTC)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.HOURS)
                .toString();
    }

    private void twoVendorsBidUnread(String tender) {
        bid(vendor, tender, "800000.00");
        bid(rival, tender, "900000.00");
        vendor.open("/bids").sees("Submitted");
        rival.press("Withdraw the bid")
                .sees("Withdrawn")
                .press("Submit the bid")
                .sees("Submitted");
        officer.open(tender).doesNotSee("Meridian", "BID-", "800,000");
        officer.open("/").doesNotSee("Meridian");
    }

    private static void bid(BrowserPerson bidder, String tender, String price) {
        bidder.open(tender)
                .follow("Your bid")
                .fill("Price in EUR, for example 812500.00", price)
                .fill("Technical offer", "Our way to build it")
                .press("Save the draft")
                .press("Submit the bid")
                .sees("Submitted")
                .picture("bid");
    }

    private void twoCustodiansOpenAndTwoEvaluatorsScore(String tender) {
        time.advance(BIDDING);
        for (var custodian : List.of("Rasmus Holm", "Sofia Marin")) {
            signedIn(official(custodian, Role.OPENING_CUSTODIAN))
                    .open("/")
                    .followTo(tender)
                    .follow("Open the bids")
                    .press("Open as custodian");
        }
        var scoring = evaluators.stream().map(this::signedIn).toList();
        for (var evaluator : scoring) {
            evaluator
                    .open("/")
                    .followTo(tender)
                    .follow("Bids and scores")
                    .sees("Shown when all scores are in")
                    .doesNotSee("800,000.00", "Our way to build it")
                    .tick("No, I have no conflict of interest")
                    .press("Declare")
                    .open(tender + "/evaluation")
                    .sees("Our way to build it")
                    .doesNotSee("800,000.00");
            for (var row = 1; row <= 4; row++) {
                evaluator.fill("Points", row, "90").fill("Reason", row, "Shown on pages 4 to 9 of the offer");
            }
            evaluator.picture("scoring").press("Submit my scores");
        }
        scoring.get(0).open(tender + "/consensus").press("Enter the consensus").sees("Entered");
        scoring.get(1).open(tender + "/consensus").press("Confirm the consensus");
    }

    private void theBetterBidIsAwarded(String tender) {
        approver.open("/")
                .followTo(tender)
                .follow("Ranking and award")
                .sees("94.0000", "89.5556")
                .picture("ranking")
                .tick("Award to the first place")
                .press("Record the decision")
                .sees("Winner", "Meridian Digital", "Not begun");
        time.advance(MAIL_LEAVES);
        approver.open(tender + "/ranking").sees("Result sent to every bidder", "Standstill until");
        rival.open(tender)
                .follow("Result of your bid")
                .sees("Your bid did not win.", "Meridian Digital", "800,000.00")
                .doesNotSee("94.0000")
                .picture("result");
        rival.open("/notices");
    }

    private String bothSidesSign(String tender) {
        officer.open("/agreements")
                .followTo("/agreements/new?tender=" + tender.substring(tender.lastIndexOf('/') + 1))
                .fill("Title", "Permit platform");
        plan(1, "M1", "Platform in use", "300000.00", "Load test with 2000 users\nAccessibility report");
        plan(2, "M2", "Handed over", "500000.00", "Source code and run book");
        share(1, "authority", "60");
        share(2, "vendor", "30");
        share(3, "Digital Fund", "9.99");
        officer.press("Save the terms").sees("There is a problem");
        share(3, "Digital Fund", "10");
        officer.press("Save the terms").sees("Digital Fund 10 %").press("Offer for signature");
        var agreement = officer.place();
        officer.sees("Signing begins when the standstill has ended");
        time.advance(STANDSTILL);
        for (var signatory : List.of(vendor, approver)) {
            signatory.open("/").followTo(agreement).press("Sign");
        }
        officer.open(agreement).sees("Signed").doesNotSee("Not signed yet").picture("agreement");
        officer.follow("History").sees("Agreement signed");
        return agreement;
    }

    private void plan(int row, String code, String title, String amount, String criteria) {
        officer.fill("Code", row, code)
                .fill("Title", row + 1, title)
                .fill("Value", row, amount)
                .fill("Due on", row, "2090-03-31")
                .fill("Acceptance criteria, one a line", row, criteria);
    }

    private void share(int row, String party, String percent) {
        officer.fill("Party", row, party).fill("Percent", row, percent);
    }

    private String evidenceIsReturnedCorrectedAndAccepted(String agreement) {
        var reviewer = signedIn(official("Jonas Weber", Role.MILESTONE_REVIEWER));
        vendor.open("/milestones").followInRow("Platform in use");
        var milestone = vendor.place();
        handIn("C1", "load-test.pdf", EvidenceFiles.program());
        vendor.sees("There is a problem");
        handIn("C1", "load-test.pdf", EvidenceFiles.pdf("2000 users"));
        handIn("C2", "accessibility.pdf", EvidenceFiles.pdf("No findings"));
        vendor.picture("milestone")
                .follow("Check and submit")
                .press("Submit for review")
                .sees("Submitted");

        reviewer.open("/")
                .followTo(milestone)
                .follow("Review")
                .picture("review")
                .fill("Why criterion C1 is not met", "The test ran with 200 users only.")
                .press("Return to the vendor")
                .sees("Returned");
        vendor.open(milestone).sees("The test ran with 200 users only.");
        handIn("C1", "load-test-2.pdf", EvidenceFiles.pdf("2000 users indeed"));
        vendor.follow("Check and submit").press("Submit for review");
        reviewer.open(milestone).follow("Review").press("Accept").sees("Accepted");
        vendor.open(milestone).follow("History").sees("Accepted");
        vendor.open(agreement);
        return milestone;
    }

    private void handIn(String criterion, String name, byte[] content) {
        vendor.attach("File", criterion, name, content).press("Add evidence for criterion " + criterion);
    }

    private void theCostIsSharedAndPaid(String agreement, String milestone) {
        var finance = signedIn(official("Ingrid Solberg", Role.FINANCE_OFFICER));
        finance.open("/statements").followInRow("Permit platform");
        var statement = finance.place();
        finance.sees("300,000.00 EUR", "180,000.00", "90,000.00", "30,000.00")
                .followInto("/certificates/")
                .sees("300,000.00 × 30 ÷ 100")
                .fill("Amount in EUR", "200000.00")
                .fill("Value date", clock.instant().toString().substring(0, 10))
                .fill("Bank reference", "RF18-5390")
                .press("Continue")
                .sees("Check the payment before you record it")
                .press("Record this payment")
                .sees("Partly paid")
                .picture("certificate");
        for (var reader : List.of(finance, vendor)) {
            reader.open(statement)
                    .sees("300,000.00 EUR", "200,000.00 EUR", "10,000.00 EUR")
                    .picture("statement");
        }
        vendor.follow("All entries of this agreement").sees("180,000.00 EUR");
        vendor.open(statement)
                .follow("Trial balance")
                .sees("1,100,000.00", "Difference")
                .follow("Statement of accounts")
                .sees("Movement")
                .follow("Periods")
                .sees("has not ended yet");
    }
}
