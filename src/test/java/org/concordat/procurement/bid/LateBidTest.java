package org.concordat.procurement.bid;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.concordat.World;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.Money;
import org.concordat.procurement.TenderJourney;
import org.concordat.procurement.tender.TenderDesk;
import org.concordat.procurement.tender.TenderId;
import org.concordat.procurement.tender.TenderIsCancelled;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LateBidTest {
    @Inject
    TenderJourney journey;

    @Inject
    TenderDesk tenders;

    @Inject
    Bidding bidding;

    @Test
    void whoReadTheTenderBeforeItsCancellationAndBidsAfterItIsTooLate() {
        var tender = journey.publishedTender();
        var vendor = tender.setting().first();
        var id = new TenderId(tender.id());
        var offer = new BidContent(Money.of("800000.00", "EUR"), "Ours");

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    tenders.find(id, bidder(vendor));
                    journey.cancel(tender).then().statusCode(200);
                    bidding.prepare(id, offer, bidder(vendor));
                }))
                .isInstanceOf(TenderIsCancelled.class);

        vendor.people().get("/api/v1/bids").then().body("items", hasSize(0));
    }

    private static Actor bidder(World.TestVendor vendor) {
        return new Actor(vendor.people().id(), vendor.organisation(), Set.of(Role.BID_MANAGER), Set.of());
    }
}
