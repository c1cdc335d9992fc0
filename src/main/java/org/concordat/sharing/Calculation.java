package org.concordat.sharing;

/**
 * A mechanism that writes its working down while it reaches its result. A subclass is a {@code @Singleton}, holds no state
 * and says only how.
 */
public abstract class Calculation<I extends Record, R extends Record> implements Mechanism<I, R> {
    private final String name;
    private final int version;
    private final Class<I> inputs;

    protected Calculation(String name, int version, Class<I> inputs) {
        this.name = name;
        this.version = version;
        this.inputs = inputs;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final int version() {
        return version;
    }

    @Override
    public final Class<I> inputs() {
        return inputs;
    }

    @Override
    public final Outcome<I, R> apply(I given) {
        var working = new Working();
        var result = work(given, working);
        return Outcome.of(this, given, result, working.steps());
    }

    /** @throws Undetermined where the inputs have no answer */
    protected abstract R work(I given, Working working);
}
