package org.concordat.platform;

/** A change was asked for without saying which version it was decided on; answered as 428. */
public final class MissingVersion extends RuleBroken {
    public MissingVersion() {
        super("version-missing", "Send the ETag that you read as If-Match.");
    }

    @Override
    public int status() {
        return 428;
    }
}
