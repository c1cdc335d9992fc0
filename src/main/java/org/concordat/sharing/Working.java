package org.concordat.sharing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The steps of a calculation, written down one by one as lines that a finance officer can follow. */
public final class Working {
    private static final int SHOWN_DECIMALS = 10;
    private static final int CENTS = 2;

    private final List<Step> steps = new ArrayList<>();

    /**
     * Writes down a line and hands its value on.
     *
     * @param formula with {@code {}} where each number or word is put in, for example {@code {} × {} ÷ 100}
     */
    public BigDecimal step(String label, BigDecimal value, String formula, Object... parts) {
        steps.add(new Step(label, filled(formula, parts), shown(value)));
        return value;
    }

    /** What a part leaves of a whole: the other side of a split in two, rounded with the whole so that both sum to it. */
    public BigDecimal rest(String label, BigDecimal whole, BigDecimal part) {
        return step(label, Rounding.money(whole).subtract(part), "{} − {}", whole, part);
    }

    /** A line whose value is no number: a date, a verdict, a name. */
    public <T> T verdict(String label, T value, String formula, Object... parts) {
        steps.add(new Step(label, filled(formula, parts), String.valueOf(value)));
        return value;
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** As people write it: no exponent, no idle zeros after the cents; what goes on for longer is cut and says so. */
    static String shown(BigDecimal value) {
        var plain = value.scale() <= CENTS
                ? value
                : value.setScale(Math.max(CENTS, value.stripTrailingZeros().scale()));
        return plain.scale() <= SHOWN_DECIMALS
                ? plain.toPlainString()
                : plain.setScale(SHOWN_DECIMALS, RoundingMode.DOWN).toPlainString() + "…";
    }

    private static String filled(String formula, Object... parts) {
        var text = new StringBuilder();
        var from = 0;
        for (var part : parts) {
            var place = formula.indexOf("{}", from);
            if (place < 0) {
                throw new IllegalArgumentException("More parts than places in: " + formula);
            }
            text.append(formula, from, place)
                    .append(part instanceof BigDecimal number ? shown(number) : String.valueOf(part));
            from = place + 2;
        }
        if (formula.indexOf("{}", from) >= 0) {
            throw new IllegalArgumentException("More places than parts in: " + formula);
        }
        return text.append(formula, from, formula.length()).toString();
    }
}
