package org.concordat.procurement.bid.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.Map;
import org.concordat.procurement.bid.BidStatus;

/** Texts of bids. */
@MessageBundle(value = "bid", defaultKey = Message.UNDERSCORED_ELEMENT_NAME)
public interface BidMessages {
    @Message("Your bids")
    String bids();

    @Message("Your bid")
    String yourBid();

    @Message("You have no bid yet. Open a tender to begin one.")
    String none();

    @Message("Number")
    String number();

    @Message("Tender")
    String tender();

    @Message("State")
    String state();

    @Message("Deadline")
    String deadline();

    @Message("Bidder")
    String bidder();

    @Message("Submitted")
    String submittedAt();

    @Message("Price")
    String price();

    @Message("Price in {currency}, for example 812500.00")
    String priceIn(String currency);

    @Message("Technical offer")
    String technicalOffer();

    @Message("Until the bids are opened nobody but your own people can read it.")
    String sealedHint();

    @Message("Save the draft")
    String save();

    @Message("Submit the bid")
    String submit();

    @Message("Submit it again in place of the earlier one")
    String submitAgain();

    @Message("Withdraw the bid")
    String withdraw();

    @Message("Only what you submit counts. A draft that was not submitted by the deadline is not opened.")
    String submitHint();

    @Message("You have changed the bid since you submitted it. The submitted one counts until you submit again.")
    String changed();

    @Message("The deadline has passed: this bid cannot be changed any more.")
    String closed();

    @Message("The tender was cancelled: this bid cannot be changed any more.")
    String cancelled();

    @Message("It stays sealed: nobody but your own people can read it.")
    String staysSealed();

    @Message("Tender cancelled")
    String tenderCancelled();

    @Message("{params.number} was cancelled")
    String tenderWasCancelled(Map<String, String> params);

    @Message("{#when status}{#is DRAFT}Draft{#is SUBMITTED}Submitted{#is WITHDRAWN}Withdrawn{#is OPENED}Opened{/when}")
    String status(BidStatus status);

    @Message("{#when status}{#is SUBMITTED}green{#is WITHDRAWN}red{#is OPENED}blue{#else}grey{/when}")
    String colour(BidStatus status);
}
