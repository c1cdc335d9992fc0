package org.concordat.procurement.opening.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the opening. */
@MessageBundle(value = "opening", defaultKey = Message.UNDERSCORED_ELEMENT_NAME)
public interface OpeningMessages {
    @Message("Open the bids")
    String opening();

    @Message(
            "Two different custodians open all bids together. The second act makes them readable and cannot be undone.")
    String explanation();

    @Message("Acts done")
    String acts();

    @Message("None yet")
    String none();

    @Message("Open as custodian")
    String act();

    @Message("You have done your part. Another custodian does the second.")
    String waiting();

    @Message("Only opening custodians act here.")
    String notYours();

    @Message("The bids can be opened after the deadline, and once.")
    String notOpen();
}
