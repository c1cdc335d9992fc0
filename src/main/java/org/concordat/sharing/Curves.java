package org.concordat.sharing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.RuleBroken;
import org.concordat.sharing.InputField.Kind;
import org.jspecify.annotations.Nullable;

/** Calculates again and again while one input varies, so that the share can be drawn over it. */
@ApplicationScoped
public class Curves {
    private static final int POINTS = 41;

    private final Calculator calculator;

    Curves(Calculator calculator) {
        this.calculator = calculator;
    }

    /**
     * The curve over a range; from nothing to twice the present value where an end is left blank. Null where the mechanism
     * has none, or the inputs lack what varies.
     *
     * @throws InvalidInput where an end of the range cannot be used; its faults call them {@code from} and {@code to}
     */
    public @Nullable Curve over(String mechanism, JsonNode inputs, String from, String to) {
        var chart = calculator.offer(mechanism).chart();
        return chart == null ? null : over(mechanism, chart, inputs, from, to);
    }

    /** The same of a picture that another one than the guide asks for. */
    public @Nullable Curve over(String mechanism, GuideChart chart, JsonNode inputs, String from, String to) {
        var pointer = JsonPointer.compile(GuideChart.pointer(chart.over()));
        var kind = calculator.fields(mechanism).kind(pointer.toString());
        var given = inputs.at(pointer);
        if (!(kind == Kind.DECIMAL || kind == Kind.COUNT || kind == Kind.DAY)
                || !given.isValueNode()
                || given.isNull()) {
            return null;
        }
        var quantity = new Quantity(kind);
        var present = quantity.number(given.asText());
        var start = end(quantity, "from", from, quantity.usualStart(present));
        var end = end(quantity, "to", to, quantity.usualEnd(present));
        if (end.compareTo(start) <= 0) {
            throw new InvalidInput(List.of(new InputFault("to", "The range ends above its beginning")));
        }
        var lines = chart.shows().stream().map(GuideChart::pointer).toList();
        var points = new ArrayList<Curve.Point>();
        for (var number : quantity.between(start, end, POINTS)) {
            points.add(point(mechanism, inputs, pointer, quantity, number, lines));
        }
        return new Curve(
                chart.over(),
                kind,
                chart.shows(),
                point(mechanism, inputs, pointer, quantity, present, lines),
                List.copyOf(points));
    }

    private static BigDecimal end(Quantity quantity, String field, String text, BigDecimal usual) {
        try {
            return text.isBlank() ? usual : quantity.number(text.strip());
        } catch (InvalidValue wrong) {
            throw InvalidInput.at(field, wrong);
        }
    }

    private Curve.Point point(
            String mechanism,
            JsonNode inputs,
            JsonPointer pointer,
            Quantity quantity,
            BigDecimal number,
            List<String> lines) {
        var text = quantity.text(number);
        try {
            var varied = with(inputs, pointer, quantity.node(number));
            var result = CalculationJson.written(
                    calculator.calculate(mechanism, varied).result());
            var values = new ArrayList<@Nullable BigDecimal>();
            lines.forEach(line -> values.add(value(result.at(line))));
            return new Curve.Point(text, number, Collections.unmodifiableList(values), null);
        } catch (RuleBroken refusal) {
            return new Curve.Point(
                    text, number, Collections.nCopies(lines.size(), null), String.valueOf(refusal.getMessage()));
        }
    }

    private static JsonNode with(JsonNode inputs, JsonPointer pointer, JsonNode value) {
        var varied = inputs.deepCopy();
        var parent = varied.at(pointer.head());
        var last = pointer.last();
        if (parent instanceof ObjectNode object) {
            object.set(last.getMatchingProperty(), value);
        } else if (parent instanceof ArrayNode list) {
            list.set(last.getMatchingIndex(), value);
        }
        return varied;
    }

    private static @Nullable BigDecimal value(JsonNode written) {
        try {
            return written.isNumber() || written.isTextual() ? new BigDecimal(written.asText()) : null;
        } catch (NumberFormatException word) {
            return null;
        }
    }
}
