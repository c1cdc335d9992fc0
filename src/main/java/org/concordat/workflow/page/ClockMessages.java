package org.concordat.workflow.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the clock page. */
@MessageBundle(value = "clock", defaultKey = Message.UNDERSCORED_ELEMENT_NAME)
public interface ClockMessages {
    @Message("Move the clock")
    String title();

    @Message("The clock stands at {time}.")
    String standsAt(String time);

    @Message(
            "Deadlines that fall on the way are met in order, with reminders, night by night. The clock only goes forward.")
    String explanation();

    @Message("Days to go forward")
    String days();

    @Message("Move")
    String move();
}
