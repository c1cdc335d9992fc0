package org.concordat.sharing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.platform.Decimals;
import org.concordat.platform.InvalidValue;

/**
 * A place among the inputs of a mechanism, found by its JSON pointer.
 *
 * @param type what stands there
 * @param published whether somebody publishes it
 */
public record InputPlace(Type type, boolean published) {
    public static Optional<InputPlace> of(Mechanism<?, ?> mechanism, String pointer) {
        return new InputPlace(mechanism.inputs(), false).find(JsonPointer.compile(pointer));
    }

    private Optional<InputPlace> find(JsonPointer rest) {
        if (rest.matches()) {
            return Optional.of(this);
        }
        return inner(rest).flatMap(next -> next.find(rest.tail()));
    }

    private Optional<InputPlace> inner(JsonPointer step) {
        if (type instanceof ParameterizedType several) {
            var arguments = several.getActualTypeArguments();
            if (List.class.equals(several.getRawType())) {
                return step.mayMatchElement() ? Optional.of(new InputPlace(arguments[0], published)) : Optional.empty();
            }
            return Map.class.equals(several.getRawType())
                    ? Optional.of(new InputPlace(arguments[1], published))
                    : Optional.empty();
        }
        return type instanceof Class<?> known && known.isRecord() ? component(known, step) : Optional.empty();
    }

    /** By its name; in a pair, which is written as a list, by its place. */
    private static Optional<InputPlace> component(Class<?> known, JsonPointer step) {
        var components = known.getRecordComponents();
        if (RecordShape.isPair(known)) {
            var index = step.getMatchingIndex();
            return index < 0 || index >= components.length ? Optional.empty() : Optional.of(place(components[index]));
        }
        return Arrays.stream(components)
                .filter(component -> RecordShape.name(component).equals(step.getMatchingProperty()))
                .findFirst()
                .map(InputPlace::place);
    }

    private static InputPlace place(RecordComponent component) {
        return new InputPlace(component.getGenericType(), component.isAnnotationPresent(Published.class));
    }

    /** Whether a list of single values stands there. */
    public boolean isList() {
        return type instanceof ParameterizedType several
                && List.class.equals(several.getRawType())
                && new InputPlace(several.getActualTypeArguments()[0], false).isScalar();
    }

    /** Whether one value stands there. */
    public boolean isScalar() {
        return type instanceof Class<?> known && !known.isRecord();
    }

    /** What one value of a list is. */
    public InputPlace element() {
        return new InputPlace(((ParameterizedType) type).getActualTypeArguments()[0], published);
    }

    /** @throws InvalidValue where the text is no value for this place */
    public void requireValue(String text) {
        if (type.equals(BigDecimal.class)) {
            Decimals.parse(text, "decimal");
        } else if (type.equals(LocalDate.class)) {
            CalculationJson.day(text);
        } else {
            written(text);
        }
    }

    /**
     * A value as calculations take it at this place.
     *
     * @throws InvalidValue where the text is no such value
     */
    public JsonNode written(String text) {
        if (type.equals(int.class) || type.equals(Integer.class)) {
            try {
                return IntNode.valueOf(Integer.parseInt(text));
            } catch (NumberFormatException malformed) {
                throw new InvalidValue("count", "Write a whole number");
            }
        }
        return type.equals(boolean.class) ? BooleanNode.valueOf(Boolean.parseBoolean(text)) : TextNode.valueOf(text);
    }
}
