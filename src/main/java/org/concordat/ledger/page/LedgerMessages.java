package org.concordat.ledger.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the comparison of balances and lines. */
@MessageBundle(value = "ledger", defaultKey = Message.UNDERSCORED_ELEMENT_NAME)
public interface LedgerMessages {
    @Message("Ledger check")
    String replay();

    @Message(
            "Every night, and whenever asked here, all stored balances are recomputed from the lines of the ledger and compared. They are expected to agree.")
    String explanation();

    @Message("Check now")
    String run();

    @Message("When")
    String at();

    @Message("Lines")
    String lines();

    @Message("Balances")
    String balances();

    @Message("Result")
    String result();

    @Message("All agree")
    String agree();

    @Message("{count} differ")
    String differ(long count);

    @Message("Nothing has been checked yet.")
    String none();

    @Message("Differences")
    String differences();

    @Message("The first hundred of them")
    String firstHundred();

    @Message("Book")
    String book();

    @Message("Begins")
    String begins();

    @Message("Account")
    String account();

    @Message("Party and item")
    String partyAndItem();

    @Message("Stored")
    String stored();

    @Message("Recomputed")
    String recomputed();
}
