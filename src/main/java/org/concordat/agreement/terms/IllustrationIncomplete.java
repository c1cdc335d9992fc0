package org.concordat.agreement.terms;

import org.concordat.platform.RuleBroken;

/** An illustration gives a value for each fact of the clause, and for nothing else. */
public final class IllustrationIncomplete extends RuleBroken {
    IllustrationIncomplete(String title) {
        super(
                "illustration-incomplete",
                "'" + title + "' gives a value for each fact of the clause, and for nothing else.");
    }
}
