package org.concordat.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.Answers.gives;
import static org.concordat.sharing.Answers.refuses;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.concordat.sharing.Cases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("property")
class RiskValueTest {
    private static final int CASES = 100_000;
    private final ExpectedRisk expected = new ExpectedRisk();
    private final ThreePointEstimate threePoint = new ThreePointEstimate();

    private static String outcomes(String publicShare, String outcomes) {
        return "{'outcomes':[%s],'publicSharePct':'%s'}".formatted(outcomes, publicShare);
    }

    private static String outcome(String probability, String impact) {
        return "{'probability':'%s','impact':'%s'}".formatted(probability, impact);
    }

    private static String points(String optimistic, String likely, String pessimistic) {
        return "{'optimistic':'%s','mostLikely':'%s','pessimistic':'%s'}".formatted(optimistic, likely, pessimistic);
    }

    @Test
    void thePrivateSideBearsTheRestOfTheRoundedWhole() {
        gives(expected, outcomes("50", outcome("1", "0.01")), "{'expected':'0.01','public':'0.01','private':'0.00'}");
        gives(
                expected,
                outcomes("33.33", outcome("0.5", "0.01") + "," + outcome("0.5", "100")),
                "{'expected':'50.01','public':'16.67','private':'33.34'}");
    }

    @Test
    void anOutcomeMaySave() {
        gives(
                expected,
                outcomes("50", outcome("0.5", "-0.03") + "," + outcome("0.50", "0")),
                "{'expected':'-0.02','public':'-0.01','private':'-0.01'}");
        gives(
                expected,
                outcomes("0", outcome("0.5", "-3") + "," + outcome("0.5", "3")),
                "{'expected':'0.00','public':'0.00','private':'0.00'}");
    }

    @Test
    void theMostLikelyValueCountsOnceOrFourTimes() {
        gives(threePoint, points("0", "0", "0.01"), "{'triangularMean':'0.00','pertMean':'0.00'}");
        gives(threePoint, points("0", "0", "0.03"), "{'triangularMean':'0.01','pertMean':'0.01'}");
        gives(threePoint, points("-6", "-6", "-6.00"), "{'triangularMean':'-6.00','pertMean':'-6.00'}");
        gives(threePoint, points("1", "2", "6"), "{'triangularMean':'3.00','pertMean':'2.50'}");
    }

    @Test
    void aMeanOfVeryLargeValuesIsRoundedOnce() {
        var large = "123456789012345678901234567891.015";
        gives(
                threePoint,
                points(large, large, large),
                "{'triangularMean':'123456789012345678901234567891.02','pertMean':'123456789012345678901234567891.02'}");
    }

    @Test
    void whatCannotBeIsRefused() {
        refuses(expected, outcomes("50", outcome("0.9", "1")), "probabilities-not-one");
        refuses(
                expected,
                outcomes("50", outcome("1", "1") + "," + outcome("0.00000000000000000001", "1")),
                "probabilities-not-one");
        refuses(expected, outcomes("50", ""), "probabilities-not-one");
        refuses(expected, outcomes("50", outcome("1.5", "1") + "," + outcome("-0.5", "1")), "fraction-range");
        refuses(expected, outcomes("50", outcome("-0.5", "1") + "," + outcome("1.5", "1")), "fraction-range");
        refuses(expected, outcomes("100.01", outcome("1", "1")), "percent-range");
        refuses(expected, outcomes("-1", outcome("1", "1")), "percent-range");
        refuses(expected, outcomes("50", "{'probability':'1','impact':null}"), "unreadable-inputs");
        refuses(threePoint, points("2", "1", "3"), "three-points");
        refuses(threePoint, points("1", "4", "3"), "three-points");
    }

    @Test
    void bothSidesBearTheWhole() {
        Cases.run("expected value: parts sum", CASES, random -> {
            var percent = BigDecimal.valueOf(random.nextInt(10_001), 2);
            var result = result(probability(random), impact(random), impact(random), percent);

            assertThat(result.publicPart().add(result.privatePart())).isEqualTo(result.expected());
            assertThat(result.publicPart().abs())
                    .isLessThanOrEqualTo(result.expected().abs());
        });
    }

    @Test
    void aLikelierDamageNeverLowersTheExpectedValue() {
        Cases.run("expected value: likelier", CASES, random -> {
            var one = probability(random);
            var other = probability(random);
            var impact = impact(random).abs();
            var none = BigDecimal.ZERO;

            assertThat(result(one.max(other), impact, none, none).expected())
                    .isGreaterThanOrEqualTo(
                            result(one.min(other), impact, none, none).expected());
        });
    }

    @Test
    void aMeanLiesBetweenTheExtremes() {
        Cases.run("three points: bounds", CASES, random -> {
            var values = List.of(impact(random), impact(random), impact(random)).stream()
                    .sorted()
                    .toList();
            var terms = new ThreePointEstimate.Terms(values.get(0), values.get(1), values.get(2));

            var result = threePoint.apply(terms).result();

            assertThat(result.triangularMean()).isBetween(values.get(0), values.get(2));
            assertThat(result.pertMean()).isBetween(values.get(0), values.get(2));
        });
    }

    private ExpectedRisk.Result result(
            BigDecimal probability, BigDecimal impact, BigDecimal otherwise, BigDecimal percent) {
        var outcomes = List.of(
                new ExpectedRisk.Possibility(probability, impact),
                new ExpectedRisk.Possibility(BigDecimal.ONE.subtract(probability), otherwise));
        return expected.apply(new ExpectedRisk.Terms(outcomes, percent)).result();
    }

    private static BigDecimal probability(Random random) {
        return BigDecimal.valueOf(random.nextInt(1_000_001), 6);
    }

    private static BigDecimal impact(Random random) {
        return BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000L, 2);
    }
}
