package org.concordat.rates;

import org.concordat.platform.RuleBroken;

/** A file of rates has at most 1 MB; answered as 413. */
public final class ImportTooLarge extends RuleBroken {
    ImportTooLarge() {
        super("import-too-large", "A file of rates has at most 1,048,576 bytes and 10,000 rows. Send it in parts.");
    }

    @Override
    public int status() {
        return 413;
    }
}
