package org.concordat.rates.page;

import org.concordat.platform.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Reads what fields and selects send. */
final class Typed {
    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** @throws InvalidValue when nothing, or nothing known, was chosen */
    static <E extends Enum<E>> E choice(Class<E> kind, @Nullable String name, String text) {
        var chosen = filter(kind, name);
        if (chosen == null) {
            throw new InvalidValue("value-missing", text);
        }
        return chosen;
    }

    static <E extends Enum<E>> @Nullable E filter(Class<E> kind, @Nullable String name) {
        try {
            return name == null || name.isEmpty() ? null : Enum.valueOf(kind, name);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue("unknown-choice", "There is no such choice");
        }
    }
}
