package org.concordat.identity;

import org.concordat.platform.RuleBroken;

/** The release would leave an organisation without anybody who can enrol people. */
public final class LastAdministrator extends RuleBroken {
    LastAdministrator() {
        super("last-administrator", "Enrol another administrator first: this is the last one.");
    }
}
