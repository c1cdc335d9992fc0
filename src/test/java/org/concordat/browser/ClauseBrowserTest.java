package org.concordat.browser;

import jakarta.inject.Inject;
import org.concordat.agreement.AgreementJourney;
import org.junit.jupiter.api.Test;

/** An officer builds a sharing clause step by step, and allocates a risk to it. */
@BrowserTest
class ClauseBrowserTest {
    @Inject
    Browsers browsers;

    @Inject
    AgreementJourney journey;

    @Test
    void anOfficerBuildsAClauseAndSharesARiskByIt() {
        var agreement = journey.drafted();
        try (var officer = browsers.personSignedIn(agreement.officer())) {
            officer.open("/agreements/" + agreement.id())
                    .follow("Add a clause")
                    .sees("Pain and gain by bands")
                    .picture("clause-rules")
                    .follow("Take this rule Pain and gain by bands")
                    .choose("Source of Actual", "Reported")
                    .fill("Name of the measurement, or earlier field of Actual", "actual-cost")
                    .picture("clause-facts")
                    .press("Continue")
                    .fill("Code, such as PAIN-GAIN", "PAIN-GAIN")
                    .press("Check the clause")
                    .sees("There is a problem", "Write a title")
                    .picture("clause-terms")
                    .fill("Title", 1, "Difference to the target")
                    .choose("When it computes", "Each year")
                    .choose("If nobody answers", "the statement counts as accepted")
                    .choose("What it means", "Owed to the vendor")
                    .press("Check the clause")
                    .sees("Check before you save", "125,000.00 EUR", "-435,000.00 EUR")
                    .picture("clause-check")
                    .press("Save the clause")
                    .sees("PAIN-GAIN Difference to the target")
                    .follow("Allocate risks")
                    .choose("Who bears it of risk Construction", "Shared")
                    .choose("Shared by clause of risk Construction", "PAIN-GAIN")
                    .picture("risks")
                    .press("Save the risks")
                    .sees("Shared: PAIN-GAIN")
                    .picture("agreement-clauses")
                    .follow("Remove PAIN-GAIN")
                    .press("Remove")
                    .sees("There is a problem");
        }
    }
}
