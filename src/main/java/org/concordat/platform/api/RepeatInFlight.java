package org.concordat.platform.api;

import org.concordat.platform.RuleBroken;

/** The same command is being carried out at this moment; answered as 409, to be asked again. */
final class RepeatInFlight extends RuleBroken {
    RepeatInFlight() {
        super("repeat-in-flight", "The same command is being carried out. Ask again in a moment.");
    }
}
