package org.concordat.procurement.bid.page;

import org.concordat.platform.Money;
import org.concordat.procurement.bid.BidContent;
import org.concordat.procurement.bid.BidView;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the form of a bid sends, as typed; the currency is the tender's. */
public record BidForm(
        @RestForm @Nullable String price,
        @RestForm @Nullable String technicalOffer) {
    static final BidForm EMPTY = new BidForm(null, null);

    static BidForm of(BidView bid) {
        return new BidForm(bid.price().amount().toPlainString(), bid.technicalOffer());
    }

    BidContent content(String currency) {
        return new BidContent(
                Money.of(price == null ? "" : price.strip(), currency), technicalOffer == null ? "" : technicalOffer);
    }
}
