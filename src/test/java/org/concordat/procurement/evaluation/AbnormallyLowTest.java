package org.concordat.procurement.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.Answers.gives;
import static org.concordat.sharing.Answers.refuses;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.concordat.sharing.Cases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("property")
class AbnormallyLowTest {
    private static final int CASES = 100_000;

    /** Square roots of long prices take their time. */
    private static final int FEWER = 20_000;

    private static final BigDecimal FIFTEEN = BigDecimal.valueOf(15);
    private final AbnormallyLowByAverage byAverage = new AbnormallyLowByAverage();
    private final AbnormallyLowByDeviation byDeviation = new AbnormallyLowByDeviation();

    private static String average(String margin, String prices) {
        return "{'prices':[%s],'belowAveragePct':'15','proximityPct':'1',%s}".formatted(prices, margin);
    }

    private static String margin(String least, String most) {
        return "'proximityMin':'%s','proximityMax':'%s'".formatted(least, most);
    }

    private static String deviation(String times, int fewest, String prices) {
        return "{'prices':[%s],'k':'%s','minimumBids':%d}".formatted(prices, times, fewest);
    }

    @Test
    void onlyOneOfTheHighestIsLeftOut() {
        gives(
                byAverage,
                average(margin("0", "0"), "['A','100'],['B','200'],['C','200']"),
                "{'adjustedAverage':'150.00','threshold85pct':'127.50','lowestQualifyingPrice':'200.00',"
                        + "'proximityMargin':'0.00','potentiallyAbnormal':['A']}");
    }

    @Test
    void aPriceOnTheLineQualifies() {
        // (85 + 115) / 2 = 100, of which 85 is just 85 %
        gives(
                byAverage,
                average(margin("0", "0"), "['A','85'],['B','115'],['C','115']"),
                "{'adjustedAverage':'100.00','threshold85pct':'85.00','lowestQualifyingPrice':'85.00',"
                        + "'proximityMargin':'0.00','potentiallyAbnormal':[]}");
    }

    @Test
    void aLineThatNeverEndsIsComparedExactly() {
        // (1 + 2 + 1) / 3 x 0.75 = 1: a third cut short would lie below.
        gives(
                byAverage,
                "{'prices':[['A','1'],['B','2'],['C','1'],['D','9']],'belowAveragePct':'25','proximityPct':'0',"
                        + margin("0", "0") + "}",
                "{'adjustedAverage':'1.33','threshold85pct':'1.00','lowestQualifyingPrice':'1.00',"
                        + "'proximityMargin':'0.00','potentiallyAbnormal':[]}");
    }

    @Test
    void aPriceJustAMarginBelowTheLowestQualifyingIsNotNamed() {
        // average 910, line 773.5, lowest qualifying 1000; A lies 280 below it
        var prices = "['A','720'],['B','1000'],['C','1010'],['D','1010']";
        gives(
                byAverage,
                average(margin("280", "300"), prices),
                "{'adjustedAverage':'910.00','threshold85pct':'773.50','lowestQualifyingPrice':'1000.00',"
                        + "'proximityMargin':'280.00','potentiallyAbnormal':[]}");
        gives(
                byAverage,
                average(margin("279.99", "300"), prices),
                "{'adjustedAverage':'910.00','threshold85pct':'773.50','lowestQualifyingPrice':'1000.00',"
                        + "'proximityMargin':'279.99','potentiallyAbnormal':['A']}");
    }

    @Test
    void theMarginStaysUnderItsMaximum() {
        gives(
                byAverage,
                average(margin("1", "9"), "['A','600'],['B','1000'],['C','600'],['D','1000'],['E','1010']"),
                "{'adjustedAverage':'800.00','threshold85pct':'680.00','lowestQualifyingPrice':'1000.00',"
                        + "'proximityMargin':'9.00','potentiallyAbnormal':['A','C']}");
    }

    @Test
    void withFewBidsTheDeviationSaysNothing() {
        gives(
                byDeviation,
                deviation("1", 5, "['A','1'],['B','100'],['C','100'],['D','100']"),
                "{'method':'relative','applicable':false,'flagged':[]}");
        gives(byDeviation, deviation("1", 5, ""), "{'method':'relative','applicable':false,'flagged':[]}");
    }

    @Test
    void aPriceOnTheThresholdIsNotFlagged() {
        // mean 2, squares 1 + 0 + 1 over 2: deviation 1, threshold 1
        gives(
                byDeviation,
                deviation("1", 3, "['A','1'],['B','2'],['C','3']"),
                "{'method':'relative','applicable':true,'mean':'2.00','sampleStdDev':'1.00','threshold':'1.00',"
                        + "'flagged':[]}");
        gives(
                byDeviation,
                deviation("0.999", 3, "['A','1'],['B','2'],['C','3']"),
                "{'method':'relative','applicable':true,'mean':'2.00','sampleStdDev':'1.00','threshold':'1.00',"
                        + "'flagged':['A']}");
    }

    @Test
    void aThresholdThatNeverEndsIsComparedExactly() {
        // All alike: nobody lies below the mean.
        gives(
                byDeviation,
                deviation("1", 2, "['A','0.5'],['B','0.5'],['C','0.5'],['D','0.5']"),
                "{'method':'relative','applicable':true,'mean':'0.50','sampleStdDev':'0.00','threshold':'0.50',"
                        + "'flagged':[]}");
        // Mean 4/3, deviation √(1/3): 1 lies 1/3 below, that is 1/√3 deviations; a k that is a little less flags it.
        gives(
                byDeviation,
                deviation("0.57735026918962576450", 2, "['A','1'],['B','1'],['C','2']"),
                "{'method':'relative','applicable':true,'mean':'1.33','sampleStdDev':'0.58','threshold':'1.00',"
                        + "'flagged':['A','B']}");
        gives(
                byDeviation,
                deviation("0.57735026918962576451", 2, "['A','1'],['B','1'],['C','2']"),
                "{'method':'relative','applicable':true,'mean':'1.33','sampleStdDev':'0.58','threshold':'1.00',"
                        + "'flagged':[]}");
    }

    @Test
    void aThresholdMayLieBelowNothing() {
        gives(
                byDeviation,
                deviation("3", 3, "['A','1'],['B','2'],['C','3']"),
                "{'method':'relative','applicable':true,'mean':'2.00','sampleStdDev':'1.00','threshold':'-1.00',"
                        + "'flagged':[]}");
    }

    @Test
    void whatCannotBeIsRefused() {
        var two = "['A','1'],['B','2']";
        refuses(byAverage, average(margin("0", "0"), "['A','1']"), "too-few-prices");
        refuses(byAverage, average(margin("0", "0"), "['A','1'],['A','2']"), "name-repeated");
        refuses(byAverage, average(margin("-1", "0"), two), "proximity-margin");
        refuses(byAverage, average(margin("2", "1"), two), "proximity-margin");
        refuses(
                byAverage,
                "{'prices':[['A','1'],['B','2']],'belowAveragePct':'101','proximityPct':'1'," + margin("0", "0") + "}",
                "percent-range");
        refuses(
                byAverage,
                "{'prices':[['A','1'],['B','2']],'belowAveragePct':'15','proximityPct':'-1'," + margin("0", "0") + "}",
                "percent-range");
        refuses(byDeviation, deviation("-1", 2, two), "negative");
        refuses(byDeviation, deviation("1", 1, two), "count-range");
        refuses(byDeviation, deviation("1", 1001, two), "count-range");
        refuses(byDeviation, deviation("1", 2, "['A','1'],['A','2']"), "name-repeated");
        refuses(byDeviation, deviation("1", 2, "['A','1'],['B','0']"), "bid-price");
    }

    @Test
    void whoIsNamedDoesNotDependOnTheOrderOfBidsOrTheUnitOfPrices() {
        Cases.run("abnormally low: permuting and scaling", CASES, random -> {
            var prices = Offers.prices(random, 2);
            var changed = Offers.shuffled(Offers.times(Offers.FACTOR, prices), random);

            assertThat(Set.copyOf(named(changed))).isEqualTo(Set.copyOf(named(prices)));
            assertThat(Set.copyOf(flagged(changed))).isEqualTo(Set.copyOf(flagged(prices)));
        });
    }

    @Test
    void theHighestPriceIsNeverNamed() {
        Cases.run("abnormally low: highest", FEWER, random -> {
            var prices = List.of(
                    new BidPrice("A", Offers.extreme(random)),
                    new BidPrice("B", Offers.extreme(random)),
                    new BidPrice("C", Offers.price(random)));
            var highest = prices.stream()
                    .filter(each -> each.price().equals(new BidPrices(prices).highest()))
                    .map(BidPrice::bidder)
                    .toList();

            assertThat(named(prices)).doesNotContainAnyElementsOf(highest);
            assertThat(flagged(prices)).doesNotContainAnyElementsOf(highest);
        });
    }

    private List<String> named(List<BidPrice> prices) {
        var none = BigDecimal.ZERO;
        var terms =
                new AbnormallyLowByAverage.Terms(prices, FIFTEEN, BigDecimal.ONE, none, new BidPrices(prices).sum());
        return byAverage.apply(terms).result().potentiallyAbnormal();
    }

    private List<String> flagged(List<BidPrice> prices) {
        var terms = new AbnormallyLowByDeviation.Terms(prices, BigDecimal.ONE, 2);
        return byDeviation.apply(terms).result().flagged();
    }
}
