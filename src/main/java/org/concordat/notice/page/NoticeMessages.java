package org.concordat.notice.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the notices and of the mail around a notice. */
@MessageBundle(value = "notice", defaultKey = Message.UNDERSCORED_ELEMENT_NAME)
public interface NoticeMessages {
    @Message("Sign in and read it here:")
    String readItHere();

    @Message("This mail was sent by Concordat. Please do not answer it.")
    String doNotReply();

    @Message("Notices")
    String notices();

    @Message("Undelivered mail")
    String undelivered();

    @Message("You have no notices.")
    String none();

    @Message("Notice")
    String notice();

    @Message("What it says")
    String subject();

    @Message("Received")
    String received();

    @Message("Read")
    String read();

    @Message("New")
    String unread();

    @Message("Every mail has been delivered or still waits for its next attempt.")
    String noneUndelivered();

    @Message("Given up")
    String givenUp();

    @Message("Attempts")
    String attempts();

    @Message("Cause")
    String cause();

    @Message("What to do")
    String action();

    @Message("Try again")
    String tryAgain();
}
