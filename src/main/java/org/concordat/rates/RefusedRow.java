package org.concordat.rates;

import org.concordat.platform.RuleBroken;

/** A row of an import that cannot be taken, by its line or by its place in the list, and why. */
public record RefusedRow(int line, RuleBroken refusal) {
    public String code() {
        return refusal.code();
    }

    public String message() {
        return String.valueOf(refusal.getMessage());
    }
}
