package org.concordat.agreement.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.concordat.platform.page.Choice;

/** The options of a select. */
final class Choices {
    private Choices() {}

    static <E extends Enum<E>> List<Choice> of(Class<E> type, Function<E, String> text) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> new Choice(each.name(), text.apply(each)))
                .toList();
    }
}
