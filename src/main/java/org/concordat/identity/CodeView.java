package org.concordat.identity;

/** An entry of a code list. */
public record CodeView(String code, String label, CodeStatus status) {
    public boolean inForce() {
        return status == CodeStatus.IN_FORCE;
    }

    public boolean canBeWithdrawn() {
        return status.next().contains(CodeStatus.WITHDRAWN);
    }

    public boolean canBeRestored() {
        return status.next().contains(CodeStatus.IN_FORCE);
    }
}
