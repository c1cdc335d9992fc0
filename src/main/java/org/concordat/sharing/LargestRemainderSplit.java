package org.concordat.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.concordat.platform.LargestRemainder;

/**
 * Splits an amount so that the parts always sum to it: every part is rounded down, the left-over units go to the largest
 * fractions, ties in listed order; a negative amount is split by its absolute value.
 */
@ApplicationScoped
public class LargestRemainderSplit implements Mechanism<SplitInputs, SplitResult> {
    public static final String NAME = "allocate.largestRemainder";
    private static final int SHOWN_DECIMALS = 8;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<SplitInputs> inputs() {
        return SplitInputs.class;
    }

    @Override
    public Outcome<SplitInputs, SplitResult> apply(SplitInputs inputs) {
        if (inputs.totalWeight().signum() == 0 && inputs.amount().signum() != 0) {
            throw new Undetermined("ZERO_TOTAL_WEIGHT", "An amount cannot be split by weights that sum to zero");
        }
        var shares = shares(inputs);
        return Outcome.of(this, inputs, new SplitResult(shares), steps(inputs, shares));
    }

    private static LinkedHashMap<String, BigDecimal> shares(SplitInputs inputs) {
        var units = inputs.amount()
                .setScale(inputs.minorUnits(), RoundingMode.UNNECESSARY)
                .unscaledValue();
        var parts = LargestRemainder.split(
                units, inputs.weights().stream().map(PartyWeight::weight).toList());
        var shares = new LinkedHashMap<String, BigDecimal>();
        for (var index = 0; index < parts.size(); index++) {
            var part = new BigDecimal(parts.get(index), inputs.minorUnits());
            shares.put(inputs.weights().get(index).party(), part);
        }
        return shares;
    }

    /** Told for the absolute amount, as it is computed; the last line of each party carries the sign. */
    private static List<Step> steps(SplitInputs inputs, LinkedHashMap<String, BigDecimal> shares) {
        var total = inputs.totalWeight();
        var steps = new ArrayList<Step>();
        steps.add(new Step("Sum of the weights", sumOfWeights(inputs), total.toPlainString()));
        if (total.signum() == 0) {
            return steps;
        }
        var amount = inputs.amount().abs().setScale(inputs.minorUnits(), RoundingMode.UNNECESSARY);
        var given = BigDecimal.ZERO.setScale(inputs.minorUnits());
        var extras = new ArrayList<Step>();
        for (var weight : inputs.weights()) {
            var product = amount.multiply(weight.weight());
            var floor = product.divide(total, inputs.minorUnits(), RoundingMode.DOWN);
            given = given.add(floor);
            steps.add(new Step(
                    "Exact part of " + weight.party(),
                    amount.toPlainString() + " × " + weight.weight().toPlainString() + " ÷ " + total.toPlainString(),
                    shown(product, total, inputs.minorUnits())));
            extras.add(last(weight.party(), floor, Objects.requireNonNull(shares.get(weight.party()))));
        }
        steps.add(new Step(
                "Left over after rounding down",
                amount.toPlainString() + " − " + given.toPlainString(),
                amount.subtract(given).toPlainString()));
        steps.addAll(extras);
        return steps;
    }

    private static Step last(String party, BigDecimal floor, BigDecimal share) {
        var formula =
                floor.toPlainString() + " + " + share.abs().subtract(floor).toPlainString();
        return new Step(
                "Share of " + party, share.signum() < 0 ? "−(" + formula + ")" : formula, share.toPlainString());
    }

    private static String sumOfWeights(SplitInputs inputs) {
        return String.join(
                " + ",
                inputs.weights().stream()
                        .map(weight -> weight.weight().toPlainString())
                        .toList());
    }

    private static String shown(BigDecimal product, BigDecimal total, int minorUnits) {
        var value = product.divide(total, minorUnits + SHOWN_DECIMALS, RoundingMode.DOWN);
        var exact = value.multiply(total).compareTo(product) == 0;
        return exact
                ? value.setScale(Math.max(minorUnits, value.stripTrailingZeros().scale()))
                        .toPlainString()
                : value.toPlainString() + "…";
    }
}
