package org.concordat.notice;

import org.concordat.platform.RuleBroken;

/** The mail has not left yet, so there is nothing to send again. */
public final class MailWaiting extends RuleBroken {
    MailWaiting() {
        super("mail-waiting", "The mail of this notice still waits to be sent.");
    }
}
