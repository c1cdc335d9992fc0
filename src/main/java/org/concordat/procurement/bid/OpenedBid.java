package org.concordat.procurement.bid;

import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;

/** A bid that has been opened. */
public record OpenedBid(
        BidId bid, String number, OrganisationId bidder, String bidderName, Money price, String technicalOffer) {}
