package org.concordat.sharing;

import java.util.List;

/** A result with all that is needed to reproduce it: the rule, its version, the inputs, and the steps in between. */
public record Outcome<I extends Record, R extends Record>(
        String mechanism, int version, I inputs, R result, List<Step> steps) {
    public Outcome {
        steps = List.copyOf(steps);
    }

    static <I extends Record, R extends Record> Outcome<I, R> of(
            Mechanism<I, R> by, I inputs, R result, List<Step> steps) {
        return new Outcome<>(by.name(), by.version(), inputs, result, steps);
    }
}
