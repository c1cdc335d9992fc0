package org.concordat.browser;

import jakarta.inject.Inject;
import org.concordat.identity.Role;
import org.concordat.procurement.TenderJourney;
import org.junit.jupiter.api.Test;

/** A tender is cancelled by an officer at the browser, and read as that by a bidder, no script running. */
@BrowserTest
class CancellationBrowserTest {
    @Inject
    TenderJourney journey;

    @Inject
    Browsers browsers;

    @Test
    void anOfficerCancelsWithTheKeyboardAloneAndTheBidderReadsWhy() {
        var tender = journey.publishedTender();
        var bid = journey.submittedBid(tender, tender.setting().first(), "800000.00");
        var path = "/tenders/" + tender.id();
        try (var officer = browsers.personSignedIn(tender.authority().person(Role.PROCUREMENT_OFFICER));
                var bidder = browsers.personSignedIn(bid.vendor().people())) {
            officer.open(path)
                    .follow("Cancel the tender")
                    .press("Go on")
                    .sees("There is a problem")
                    .tabTo("Why the tender is cancelled")
                    .types(TenderJourney.REASON)
                    .tabTo("Go on")
                    .keys("Enter")
                    .sees("Check before you cancel the tender", TenderJourney.REASON)
                    .press("Change the reason")
                    .fill("Why the tender is cancelled", "The ministry\nruns it itself.")
                    .press("Go on")
                    .picture("cancellation")
                    .tabTo("Cancel the tender")
                    .keys("Enter")
                    .sees("Cancelled", "runs it itself.");
            officer.open("/tenders?status=CANCELLED").followTo(path);
            bidder.open("/notices").followInRow("was cancelled").sees("Cancelled", "The ministry");
            bidder.open("/bids").sees("Tender cancelled").followTo("/bids/" + bid.id());
            bidder.sees("It stays sealed");
        }
    }
}
