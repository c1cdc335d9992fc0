package org.concordat.sharing;

/**
 * A rule that turns terms and facts into a result by steps that a finance officer can follow. It has no state and reads
 * no clock; when its arithmetic changes, its version does.
 *
 * @param <I> terms and facts, a record that guards itself
 * @param <R> the result, a record
 */
public interface Mechanism<I extends Record, R extends Record> {
    /** The name that terms and statements quote, for example {@code allocate.largestRemainder}. */
    String name();

    int version();

    /** The type of its inputs, so that an edge can read them from JSON. */
    Class<I> inputs();

    /** @throws Undetermined where the inputs have no answer */
    Outcome<I, R> apply(I inputs);
}
