package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.ByJson.gives;
import static org.concordat.sharing.ByJson.hasNoAnswer;
import static org.concordat.sharing.ByJson.refuses;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A rate of return is found, or it is said why there is none: no number is invented. */
class InternalRateOfReturnTest {
    private static final BigDecimal HALF = new BigDecimal("0.0000005");
    private final InternalRateOfReturn mechanism = new InternalRateOfReturn();

    @Test
    void oneChangeOfSignHasOneRate() {
        found("'-100','110'", "0.100000", 1);
        found("'100','-110'", "0.100000", 1);
        found("'-100','0','0','100'", "0.000000", 1);
        found("'0','-100','60','0'", "-0.400000", 1);
    }

    @Test
    void aRateRoundsHalfAwayFromZero() {
        found("'-1','1.0000005'", "0.000001", 1);
        found("'-1','1.0000015'", "0.000002", 1);
        found("'-1','0.9999995'", "-0.000001", 1);
        found("'-1','0.9999996'", "0.000000", 1);
    }

    @Test
    void theGreatestAndTheSmallestRatesAreFound() {
        found("'-0.00000000000000000001','1'", "99999999999999999999.000000", 1);
        found("'-1000000','1.5'", "-0.999999", 1);
    }

    @Test
    void aRateThatCannotBeToldFromATotalLossIsNotInvented() {
        hasNoAnswer(mechanism, flows("'-1000000000','1'"), "NOT_CONVERGED", "{'signChanges':1}");
    }

    @Test
    void withoutAChangeOfSignThereIsNoRate() {
        for (var flows : List.of("'1','2'", "'-5'", "'0','0'", "'0','-1','0','-2'")) {
            hasNoAnswer(mechanism, flows(flows), "NO_SIGN_CHANGE", "{'signChanges':0}");
        }
    }

    @Test
    void severalRatesAreAllListed() {
        several("'-100','230','-132'", 2, "'0.100000','0.200000'");
        several("'-1','6','-11','6'", 3, "'0.000000','1.000000','2.000000'");
        several("'1','-2.5','1'", 2, "'-0.500000','1.000000'");
        several("'4','-8','3'", 2, "'-0.500000','0.500000'");
        several("'3','-16','16'", 2, "'0.333333','3.000000'");
    }

    @Test
    void twoRatesMayLookAlike() {
        several("'1','-2.2000001','1.21000011'", 2, "'0.100000','0.100000'");
    }

    @Test
    void changesOfSignWithoutARateAreNoRate() {
        hasNoAnswer(mechanism, flows("'1','-1','1'"), "NO_REAL_IRR", "{'signChanges':2,'roots':[]}");
        hasNoAnswer(mechanism, flows("'-100','220','-121.01'"), "NO_REAL_IRR", "{'signChanges':2,'roots':[]}");
    }

    @Test
    void severalChangesOfSignMayHaveOneRate() {
        found("'-1','1','-1','2'", "0.353210", 3);
    }

    @Test
    void aRateAtWhichTheValueOnlyTouchesZeroIsFound() {
        found("'-100','220','-121'", "0.100000", 2);
        found("'1','-2','1'", "0.000000", 2);
        found("'1','-3','3','-1'", "0.000000", 3);
        found("'9','-6','1'", "-0.666667", 2);
        several("'-1','3.2','-3.41','1.21'", 3, "'0.000000','0.100000'");
        found("'1','0','-6','0','9'", "0.732051", 2);
    }

    @Test
    void rootsTooCloseForTheDigitsAreReported() {
        var flows = new ArrayList<>(Collections.nCopies(360, BigDecimal.ZERO));
        flows.set(0, BigDecimal.valueOf(-2));
        flows.set(1, BigDecimal.valueOf(4000));
        flows.set(2, BigDecimal.valueOf(-2_000_000));
        flows.set(359, BigDecimal.ONE);

        assertThat(RealRates.of(flows)).isEmpty();
    }

    @Test
    void senselessFlowsAreRefused() {
        refuses(mechanism, flows(""), "cash-flows");
        refuses(mechanism, flows(String.join(",", Collections.nCopies(601, "'1'"))), "cash-flows");
        refuses(mechanism, flows("null,'1'"), "unreadable-inputs");
    }

    @Test
    void thirtyYearsOfMonthsTakeWellBelowASecond() {
        var random = new Random(7);
        var flows = IntStream.range(0, 360)
                .mapToObj(month -> BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, 2))
                .toList();
        RealRates.of(flows);
        var start = Instant.now();

        assertThat(RealRates.of(flows)).isPresent();
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void theRateBringsTheValueToZero() {
        Cases.run("value at the rate of return", 500, this::bringsToZero);
    }

    @Test
    @Tag("proof")
    void theRateBringsTheValueToZeroAtFullSize() {
        Cases.run("value at the rate of return", 10_000, this::bringsToZero);
    }

    /** The value has opposite signs half a millionth below and above the rate, or is nothing at one of them. */
    private void bringsToZero(Random random) {
        var flows = flows(random);
        try {
            var rate = mechanism
                    .apply(new InternalRateOfReturn.Terms(flows))
                    .result()
                    .irr();
            var below = sign(flows, rate.subtract(HALF));
            var above = sign(flows, rate.add(HALF));
            assertThat(below * above).as("at %s of %s", rate, flows).isLessThanOrEqualTo(0);
        } catch (Undetermined ambiguous) {
            assertThat(ambiguous.code()).isIn("MULTIPLE_IRR", "NO_REAL_IRR", "NO_SIGN_CHANGE");
        }
    }

    @Test
    void everyRateThatIsBuiltInIsFound() {
        Cases.run("rates built in", 500, this::findsAll);
    }

    @Test
    @Tag("proof")
    void everyRateThatIsBuiltInIsFoundAtFullSize() {
        Cases.run("rates built in", 100_000, this::findsAll);
    }

    /** Flows multiplied from factors with known rates, some of them twice, and from one without any. */
    private void findsAll(Random random) {
        var rates = IntStream.range(0, 2 + random.nextInt(5))
                .mapToObj(number -> BigDecimal.valueOf(random.nextInt(-900_000, 3_000_000), 6))
                .toList();
        var flows = Stream.concat(rates.stream(), rates.stream().limit(random.nextInt(3)))
                .map(rate -> List.of(BigDecimal.ONE.negate(), rate.add(BigDecimal.ONE)))
                .reduce(
                        List.of(BigDecimal.ONE, new BigDecimal("-1.5"), BigDecimal.ONE),
                        InternalRateOfReturnTest::product);

        assertThat(RealRates.of(flows))
                .hasValue(rates.stream().distinct().sorted().toList());
    }

    private static List<BigDecimal> product(List<BigDecimal> one, List<BigDecimal> other) {
        var product = new ArrayList<>(Collections.nCopies(one.size() + other.size() - 1, BigDecimal.ZERO));
        for (var left = 0; left < one.size(); left++) {
            for (var right = 0; right < other.size(); right++) {
                product.set(
                        left + right,
                        product.get(left + right).add(one.get(left).multiply(other.get(right))));
            }
        }
        return product;
    }

    @Test
    void noRateIsMissedBetweenTwoSigns() {
        Cases.run("rates by signs", 200, this::countsSigns);
    }

    @Test
    @Tag("proof")
    void noRateIsMissedBetweenTwoSignsAtFullSize() {
        Cases.run("rates by signs", 10_000, this::countsSigns);
    }

    /** Where the sign differs between two rates, an odd number of the listed ones lies between, and otherwise an even one. */
    private void countsSigns(Random random) {
        var flows = flows(random);
        if (flows.stream().allMatch(flow -> flow.signum() == 0)) {
            return;
        }
        var rates = RealRates.of(flows).orElseThrow();
        var from = new BigDecimal("-0.9500001234567");
        for (var step = 0; step < 40; step++) {
            var to = from.add(new BigDecimal("0.0791234567"));
            var low = from;
            var between = rates.stream()
                    .filter(rate -> rate.compareTo(low) > 0 && rate.compareTo(to) <= 0)
                    .count();
            if (rates.stream().noneMatch(rate -> isNear(rate, low) || isNear(rate, to))) {
                assertThat(sign(flows, low) * sign(flows, to)).isEqualTo(between % 2 == 0 ? 1 : -1);
            }
            from = to;
        }
    }

    private static boolean isNear(BigDecimal rate, BigDecimal edge) {
        return rate.subtract(edge).abs().compareTo(new BigDecimal("0.000002")) < 0;
    }

    private static int sign(List<BigDecimal> flows, BigDecimal rate) {
        return new Growth(rate.add(BigDecimal.ONE)).valueAtTheEnd(flows).signum();
    }

    private static List<BigDecimal> flows(Random random) {
        var outlays = random.nextInt(4);
        return IntStream.range(0, 2 + random.nextInt(random.nextInt(10) == 0 ? 60 : 12))
                .mapToObj(period -> switch (random.nextInt(8)) {
                    case 0 -> BigDecimal.ZERO;
                    case 1 -> BigDecimal.valueOf(random.nextInt(-9, 10));
                    default ->
                        BigDecimal.valueOf(
                                period < outlays ? -random.nextInt(2_000_000) : random.nextInt(-400_000, 1_000_000), 2);
                })
                .toList();
    }

    private void found(String flows, String rate, int changes) {
        gives(mechanism, flows(flows), "{'irr':'%s','signChanges':%d}".formatted(rate, changes));
    }

    private void several(String flows, int changes, String rates) {
        hasNoAnswer(
                mechanism, flows(flows), "MULTIPLE_IRR", "{'signChanges':%d,'roots':[%s]}".formatted(changes, rates));
    }

    private static String flows(String flows) {
        return "{'cashFlows':[" + flows + "]}";
    }
}
