package org.concordat.project.page;

import org.concordat.platform.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Reads what a select or a group of radios sends. */
final class Choices {
    private Choices() {}

    /** @throws InvalidValue when nothing, or nothing known, was chosen */
    static <E extends Enum<E>> E required(Class<E> kind, @Nullable String name, String text) {
        var chosen = optional(kind, name);
        if (chosen == null) {
            throw new InvalidValue("value-missing", text);
        }
        return chosen;
    }

    static <E extends Enum<E>> @Nullable E optional(Class<E> kind, @Nullable String name) {
        try {
            return name == null || name.isEmpty() ? null : Enum.valueOf(kind, name);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue("unknown-choice", "There is no such choice");
        }
    }
}
