package org.concordat.procurement.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.Answers.gives;
import static org.concordat.sharing.Answers.refuses;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.concordat.sharing.Cases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("property")
class PriceScoreTest {
    private static final int CASES = 100_000;

    /** Logarithms take their time. */
    private static final int FEWER = 5_000;

    private static final BigDecimal FORTY = new BigDecimal("40");
    private final LinearPriceScore linear = new LinearPriceScore();
    private final LogarithmicPriceScore logarithmic = new LogarithmicPriceScore();

    private static String linearTerms(String points, String prices) {
        return "{'maxPoints':'%s','prices':[%s]}".formatted(points, prices);
    }

    private static String logTerms(String points, String multiple, String prices) {
        return "{'priceWeight':'%s','A':'%s','prices':[%s]}".formatted(points, multiple, prices);
    }

    @Test
    void fromTwiceTheLowestOnThereAreNoPoints() {
        gives(
                linear,
                linearTerms("40", "['A','200'],['B','100'],['C','199.99'],['D','5000']"),
                "{'scores':{'A':'0.00','B':'40.00','C':'0.00','D':'0.00'}}");
    }

    @Test
    void halvesAreRoundedUp() {
        gives(linear, linearTerms("0.03", "['A','2'],['B','3']"), "{'scores':{'A':'0.03','B':'0.02'}}");
        gives(linear, linearTerms("0.015", "['A','3'],['B','5']"), "{'scores':{'A':'0.02','B':'0.01'}}");
        gives(
                logarithmic,
                logTerms("0.015", "8", "['A','1'],['B','4'],['C','2']"),
                "{'scores':{'A':'0.02','B':'0.01','C':'0.01'}}");
    }

    @Test
    void pointsFallWithTheLogarithmAndGoBelowZero() {
        gives(
                logarithmic,
                logTerms("40", "3", "['A','820000'],['B','905000'],['C','2460000'],['D','2900000'],['E','7380000']"),
                "{'scores':{'A':'40.00','B':'36.41','C':'0.00','D':'-5.99','E':'-40.00'}}");
        gives(logarithmic, logTerms("60", "8", "['A','2'],['B','1']"), "{'scores':{'A':'40.00','B':'60.00'}}");
    }

    @Test
    void nextToNoDifferenceInPriceIsNextToNoDifferenceInPoints() {
        gives(
                logarithmic,
                logTerms("40", "1.00000000000000000002", "['A','1'],['B','1.00000000000000000001']"),
                "{'scores':{'A':'40.00','B':'20.00'}}");
    }

    @Test
    void whatCannotBeIsRefused() {
        refuses(linear, linearTerms("0", "['A','1']"), "max-points");
        refuses(linear, linearTerms("1", ""), "too-few-prices");
        refuses(linear, linearTerms("1", "['A','1'],['A','2']"), "name-repeated");
        refuses(linear, linearTerms("1", "['','1']"), "bidder-name");
        refuses(linear, linearTerms("1", "['A','0']"), "bid-price");
        refuses(linear, linearTerms("1", "['A','-1']"), "bid-price");
        refuses(linear, linearTerms("1", "['A']"), "unreadable-inputs");
        refuses(linear, linearTerms("1", "['A',null]"), "unreadable-inputs");
        refuses(linear, linearTerms("1", "null"), "unreadable-inputs");
        refuses(logarithmic, logTerms("-1", "2", "['A','1']"), "price-weight");
        refuses(logarithmic, logTerms("1", "1", "['A','1']"), "logarithm-base");
        refuses(logarithmic, logTerms("1", "0.5", "['A','1']"), "logarithm-base");
        refuses(logarithmic, logTerms("1", "2", ""), "too-few-prices");
        refuses(logarithmic, "{'priceWeight':'1','prices':[['A','1']]}", "input-missing");
        refuses(logarithmic, "{'priceWeight':'1','timesLowest':'2','prices':[['A','1']]}", "input-missing");
    }

    @Test
    void aFactorOnEveryPriceAndTheOrderOfBidsChangeNoPoints() {
        Cases.run("linear: scaling and permuting", CASES, random -> keepsPoints(linearly(), random));
        Cases.run("logarithmic: scaling and permuting", FEWER, random -> keepsPoints(logarithmically(), random));
    }

    private static void keepsPoints(Function<List<BidPrice>, Map<String, BigDecimal>> formula, Random random) {
        var prices = Offers.prices(random, 1);
        var scores = formula.apply(prices);

        assertThat(formula.apply(Offers.times(Offers.FACTOR, prices))).isEqualTo(scores);
        assertThat(formula.apply(Offers.shuffled(prices, random))).isEqualTo(scores);
    }

    @Test
    void theLowestPriceGetsAllPointsAndAHigherPriceNeverMoreThanALowerOne() {
        Cases.run("linear: monotonous", CASES, random -> fallsWithThePrice(linearly(), random));
        Cases.run("logarithmic: monotonous", FEWER, random -> fallsWithThePrice(logarithmically(), random));
    }

    private static void fallsWithThePrice(Function<List<BidPrice>, Map<String, BigDecimal>> formula, Random random) {
        var prices = Offers.prices(random, 1);
        var scores = formula.apply(prices);

        var upwards = prices.stream()
                .sorted(Comparator.comparing(BidPrice::price))
                .map(each -> Objects.requireNonNull(scores.get(each.bidder())))
                .toList();
        assertThat(upwards.get(0)).isEqualTo("40.00");
        assertThat(upwards).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void straightPointsLieBetweenNoneAndAll() {
        Cases.run("price scores: bounds", CASES, random -> {
            var all = Offers.extreme(random);
            var prices = List.of(
                    new BidPrice("A", Offers.extreme(random)),
                    new BidPrice("B", Offers.extreme(random)),
                    new BidPrice("C", Offers.price(random)));

            var scores = linear.apply(new LinearPriceScore.Terms(all, prices))
                    .result()
                    .scores();

            assertThat(scores.values()).allMatch(points -> points.scale() == 2 && points.signum() >= 0);
            assertThat(scores.values())
                    .allMatch(points -> points.subtract(all).compareTo(new BigDecimal("0.005")) <= 0);
        });
    }

    @Test
    void anyPriceThatCanBeWrittenHasItsLogarithm() {
        Cases.run("price scores: extremes", FEWER, random -> {
            var multiple = BigDecimal.ONE.add(Offers.extreme(random));
            var prices = List.of(new BidPrice("A", Offers.extreme(random)), new BidPrice("B", Offers.extreme(random)));

            var scores = logarithmic
                    .apply(new LogarithmicPriceScore.Terms(Offers.extreme(random), multiple, prices))
                    .result()
                    .scores();

            assertThat(scores.values()).allMatch(points -> points.scale() == 2 && points.precision() < 100);
        });
    }

    private Function<List<BidPrice>, Map<String, BigDecimal>> linearly() {
        return prices ->
                linear.apply(new LinearPriceScore.Terms(FORTY, prices)).result().scores();
    }

    private Function<List<BidPrice>, Map<String, BigDecimal>> logarithmically() {
        return prices -> logarithmic
                .apply(new LogarithmicPriceScore.Terms(FORTY, new BigDecimal("2.5"), prices))
                .result()
                .scores();
    }
}
