package org.concordat.procurement.bid;

/**
 * The one seam behind which the content of bids is kept unreadable until the opening. What is kept can be read only by
 * the implementation, and only as the content of the bid it was sealed for.
 */
public interface BidEnvelope {
    byte[] seal(BidId bid, byte[] content);

    byte[] unseal(BidId bid, byte[] sealed);
}
