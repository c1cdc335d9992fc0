package org.concordat.identity.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the history of a thing. */
@MessageBundle(value = "history", defaultKey = Message.UNDERSCORED_ELEMENT_NAME)
public interface HistoryMessages {
    @Message("History")
    String history();

    @Message("Audit record")
    String record();

    @Message("Concordat, by itself")
    String system();

    @Message("Somebody of another organisation")
    String hidden();

    @Message("Somebody who belonged to no organisation yet")
    String stranger();
}
