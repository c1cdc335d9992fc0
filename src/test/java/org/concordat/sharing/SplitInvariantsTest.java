package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The invariants of splits. */
@Tag("property")
class SplitInvariantsTest {
    private static final int CASES = 100_000;
    private final LargestRemainderSplit split = new LargestRemainderSplit();

    @Test
    void partsSumToTheWhole() {
        Cases.run("parts sum to the whole", CASES, this::sumsToTheWhole);
    }

    @Test
    void splitOfTheNegativeIsTheNegativeSplit() {
        Cases.run("split(-x) = -split(x)", CASES, this::mirrors);
    }

    @Test
    void orderMattersOnlyBetweenEqualRemainders() {
        Cases.run("permuting changes no part", CASES, this::ignoresOrder);
    }

    @Test
    void eachPartIsWithinOneUnitOfItsExactValue() {
        Cases.run("within one minor unit", CASES, this::staysWithinOneUnit);
    }

    private void sumsToTheWhole(Random random) {
        var inputs = inputs(random);

        var sum = split.apply(inputs).result().shares().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(sum).isEqualByComparingTo(inputs.amount());
    }

    private void mirrors(Random random) {
        var inputs = inputs(random);
        var negative = new SplitInputs(inputs.amount().negate(), inputs.weights(), inputs.minorUnits());

        var mirrored = split.apply(negative).result().shares();

        split.apply(inputs)
                .result()
                .shares()
                .forEach((party, part) -> assertThat(mirrored.get(party)).isEqualByComparingTo(part.negate()));
    }

    private void ignoresOrder(Random random) {
        var inputs = inputs(random);
        if (hasEqualRemainders(inputs)) {
            return;
        }
        var shuffled = new ArrayList<>(inputs.weights());
        Collections.shuffle(shuffled, random);

        var other = split.apply(new SplitInputs(inputs.amount(), shuffled, inputs.minorUnits()));

        assertThat(other.result().shares())
                .containsAllEntriesOf(split.apply(inputs).result().shares());
    }

    /** Compared without division: |part * total - amount * weight| < one unit * total. */
    private void staysWithinOneUnit(Random random) {
        var inputs = inputs(random);
        var total = inputs.totalWeight();
        var bound = BigDecimal.ONE.movePointLeft(inputs.minorUnits()).multiply(total);
        var shares = split.apply(inputs).result().shares();

        for (var weight : inputs.weights()) {
            var error = java.util.Objects.requireNonNull(shares.get(weight.party()))
                    .multiply(total)
                    .subtract(inputs.amount().multiply(weight.weight()));
            assertThat(error.abs()).isLessThan(bound);
        }
    }

    private static boolean hasEqualRemainders(SplitInputs inputs) {
        var places = inputs.weights().stream()
                .mapToInt(weight -> weight.weight().scale())
                .max()
                .orElse(0);
        var total = inputs.totalWeight().setScale(places).unscaledValue();
        var units = inputs.amount().abs().setScale(inputs.minorUnits()).unscaledValue();
        var seen = new HashSet<BigInteger>();
        return inputs.weights().stream()
                .map(weight -> units.multiply(weight.weight().setScale(places).unscaledValue())
                        .mod(total))
                .anyMatch(remainder -> !seen.add(remainder));
    }

    /** Any sign, 0 to 3 decimal places, 1 to 12 parties, weights from whole numbers to six places, some of them zero. */
    private static SplitInputs inputs(Random random) {
        var minorUnits = random.nextInt(4);
        var amount = new BigDecimal(new BigInteger(1 + random.nextInt(50), random), minorUnits);
        var places = random.nextInt(7);
        var weights = IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(number -> new PartyWeight("party " + number, weight(random, places)))
                .collect(Collectors.toCollection(ArrayList::new));
        weights.set(0, new PartyWeight("party 0", BigDecimal.ONE));
        return new SplitInputs(random.nextBoolean() ? amount : amount.negate(), List.copyOf(weights), minorUnits);
    }

    private static BigDecimal weight(Random random, int places) {
        return random.nextInt(8) == 0
                ? BigDecimal.ZERO
                : new BigDecimal(BigInteger.valueOf(random.nextInt(1_000_000)), places);
    }
}
