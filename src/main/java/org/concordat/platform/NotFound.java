package org.concordat.platform;

/** Nothing there, or another organisation's: the answer is the same, so that nothing is given away. */
public final class NotFound extends RuleBroken {
    private final boolean hidden;

    private NotFound(String kind, boolean hidden) {
        super("not-found", "There is no such " + kind);
        this.hidden = hidden;
    }

    public static NotFound missing(String kind) {
        return new NotFound(kind, false);
    }

    /** It exists, but this actor has no part in it; recorded as a refused access. */
    public static NotFound hidden(String kind) {
        return new NotFound(kind, true);
    }

    public boolean isHidden() {
        return hidden;
    }

    @Override
    public int status() {
        return 404;
    }
}
