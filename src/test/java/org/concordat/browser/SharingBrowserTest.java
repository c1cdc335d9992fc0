package org.concordat.browser;

import static org.concordat.agreement.SampleClause.painGain;

import jakarta.inject.Inject;
import org.concordat.payment.statement.SharingJourney;
import org.junit.jupiter.api.Test;

/** A sharing statement from the measured cost to the decision on what is disputed, by three people. */
@BrowserTest
class SharingBrowserTest {
    @Inject
    Browsers browsers;

    @Inject
    SharingJourney journey;

    @Test
    void threePeopleTakeAStatementFromAFactToADecision() {
        var shared = journey.signed(painGain());
        var sharing = "/statements/" + shared.agreement().id() + "/sharing";
        try (var deliverer = browsers.personSignedIn(shared.deliverer())) {
            deliverer
                    .open(sharing)
                    .choose("What was measured", "actual cost")
                    .fill("Value", "900000.00")
                    .fill("First day", shared.year() + "-01-01")
                    .fill("Last day", shared.year() + "-12-31")
                    .press("Report")
                    .sees("900,000.00")
                    .picture("sharing-agreement");
        }
        try (var finance = browsers.personSignedIn(shared.finance())) {
            finance.open(sharing)
                    .choose("Clause", "Difference to the target cost")
                    .fill("First day", 2, shared.year() + "-01-01")
                    .fill("Last day", 2, shared.year() + "-12-31")
                    .press("Compute")
                    .sees("Check the statement before you issue it", "-44,000.00")
                    .picture("sharing-preview")
                    .press("Issue this statement")
                    .sees("Waits for the vendor", "Answer the statement until");
        }
        try (var deliverer = browsers.personSignedIn(shared.deliverer())) {
            deliverer
                    .open("/sharing-statements")
                    .followInRow("Difference to the target cost")
                    .fill("Reasons to dispute line 1: " + owed(shared), "Two invoices are not ours.")
                    .picture("sharing-answer")
                    .press("Send the answer")
                    .sees("Disputed", "Two invoices are not ours.");
        }
        try (var approver = browsers.personSignedIn(shared.approver())) {
            approver.open("/sharing-statements")
                    .followInRow("Difference to the target cost")
                    .tick("The line stands and is posted")
                    .fill("Reasons of the decision", "They were checked.")
                    .press("Decide")
                    .sees("Settled", "Posted", "They were checked.")
                    .picture("sharing-statement");
        }
    }

    private static String owed(SharingJourney.SharedAgreement shared) {
        String authority = shared.finance().get(shared.path()).path("authorityName");
        return "Owed to the vendor by " + authority;
    }
}
