package org.concordat.platform;

/** The actor's own side, but not his role; answered as 403. */
public final class RoleMissing extends RuleBroken {
    public RoleMissing(String detail) {
        super("role-missing", detail);
    }

    @Override
    public int status() {
        return 403;
    }
}
