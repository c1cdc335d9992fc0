package org.concordat.browser;

import jakarta.inject.Inject;
import org.concordat.World;
import org.concordat.desk.exposure.SignedPortfolio;
import org.concordat.identity.Role;
import org.concordat.payment.SamplePromise;
import org.concordat.payment.SignedAgreement;
import org.concordat.platform.Money;
import org.junit.jupiter.api.Test;

/** What finance looks at, from home to the entries behind a figure. */
@BrowserTest
class ExposureBrowserTest {
    @Inject
    World world;

    @Inject
    Browsers browsers;

    @Inject
    SignedAgreement agreements;

    @Inject
    SignedPortfolio portfolio;

    @Test
    void aFinanceOfficerFollowsAFigureToItsEntries() {
        var authority = world.authority();
        var vendor = world.registeredVendor(authority);
        var promise = agreements.between(authority, vendor);
        agreements.certified(SamplePromise.first(promise), authority);
        portfolio.signed(authority, vendor, Money.of("150.00", "USD"));
        try (var officer = browsers.personSignedIn(authority.person(Role.FINANCE_OFFICER))) {
            officer.follow("What we are exposed to")
                    .sees("Who pays what by year, EUR", "USD is not converted into EUR")
                    .picture("exposure")
                    .follow(promise.number())
                    .sees("Contingent, at worst", "Borne by Nordlicht Systems")
                    .picture("exposure-agreement")
                    .follow("180.00")
                    .sees("Shared by");
        }
    }
}
