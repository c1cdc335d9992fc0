package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.ByJson.gives;
import static org.concordat.sharing.ByJson.refuses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The order of payment of an escrow account. */
class PaymentWaterfallTest {
    private static final int FEW = 2_000;
    private static final int MANY = 100_000;
    private final PaymentWaterfall mechanism = new PaymentWaterfall();

    @Test
    void theShortTierIsPaidInProportionAndNothingBelowIt() {
        gives(
                mechanism,
                "{'cash':'100.00','tiers':[[['tax','40.00']],[['a','50.00'],['b','40.00']],[['rest','10.00']]]}",
                "{'paid':{'tax':'40.00','a':'33.33','b':'26.67','rest':'0.00'},"
                        + "'unpaid':{'tax':'0.00','a':'16.67','b':'13.33','rest':'10.00'},'surplus':'0.00'}");
    }

    @Test
    void theLeftOverCentGoesToTheEarlierOfEqualLines() {
        gives(
                mechanism,
                "{'cash':'0.01','tiers':[[['a','5.00'],['b','5.00']]]}",
                "{'paid':{'a':'0.01','b':'0.00'},'unpaid':{'a':'4.99','b':'5.00'},'surplus':'0.00'}");
    }

    @Test
    void whatIsLeftAfterAllTiersIsTheSurplus() {
        gives(
                mechanism,
                "{'cash':'7','tiers':[[['a','0.00']],[['b','5.5']]]}",
                "{'paid':{'a':'0.00','b':'5.50'},'unpaid':{'a':'0.00','b':'0.00'},'surplus':'1.50'}");
    }

    @Test
    void withoutCashNothingIsPaid() {
        gives(
                mechanism,
                "{'cash':'0','tiers':[[['a','1.00']]]}",
                "{'paid':{'a':'0.00'},'unpaid':{'a':'1.00'},'surplus':'0.00'}");
    }

    @Test
    void senselessTermsAreRefused() {
        refuses(mechanism, "{'cash':'-0.01','tiers':[[['a','1.00']]]}", "negative");
        refuses(mechanism, "{'cash':'1.00','tiers':[[['a','-1.00']]]}", "negative");
        refuses(mechanism, "{'cash':'1.001','tiers':[[['a','1.00']]]}", "money-precision");
        refuses(mechanism, "{'cash':'1.00','tiers':[[['a','1.001']]]}", "money-precision");
        refuses(mechanism, "{'cash':'1.00','tiers':[]}", "tier-empty");
        refuses(mechanism, "{'cash':'1.00','tiers':[[['a','1.00']],[]]}", "tier-empty");
        refuses(mechanism, "{'cash':'1.00','tiers':[[['a','1.00']],[['a','2.00']]]}", "line-repeated");
        refuses(mechanism, "{'cash':'1.00','tiers':[null]}", "unreadable-inputs");
    }

    @Test
    void everyCentIsAccountedFor() {
        Cases.run("waterfall conserves", FEW, this::conserves);
    }

    @Test
    @Tag("proof")
    void everyCentIsAccountedForAtFullSize() {
        Cases.run("waterfall conserves", MANY, this::conserves);
    }

    private void conserves(Random random) {
        var terms = new PaymentWaterfall.Terms(cash(random), tiers(random));
        var result = mechanism.apply(terms).result();

        var paid = result.paid().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(paid.add(result.surplus())).isEqualByComparingTo(terms.cash());
        for (var line : terms.tiers().stream().flatMap(List::stream).toList()) {
            var part = Objects.requireNonNull(result.paid().get(line.name()));
            var open = Objects.requireNonNull(result.unpaid().get(line.name()));
            assertThat(part.add(open)).isEqualByComparingTo(line.due());
            assertThat(List.of(part.signum(), open.signum())).doesNotContain(-1);
        }
    }

    @Test
    void moreCashNeverLowersATier() {
        Cases.run("waterfall rises with cash", FEW, this::rises);
    }

    @Test
    @Tag("proof")
    void moreCashNeverLowersATierAtFullSize() {
        Cases.run("waterfall rises with cash", MANY, this::rises);
    }

    /** And a tier is paid in full before the next one gets a cent. */
    private void rises(Random random) {
        var tiers = tiers(random);
        var cash = cash(random);
        var less = totals(new PaymentWaterfall.Terms(cash, tiers));
        var more = totals(new PaymentWaterfall.Terms(cash.add(cash(random)), tiers));

        for (var tier = 0; tier < tiers.size(); tier++) {
            assertThat(more.get(tier)).isGreaterThanOrEqualTo(less.get(tier));
            if (tier > 0 && less.get(tier).signum() > 0) {
                assertThat(less.get(tier - 1)).isEqualByComparingTo(due(tiers.get(tier - 1)));
            }
        }
    }

    private List<BigDecimal> totals(PaymentWaterfall.Terms terms) {
        var paid = mechanism.apply(terms).result().paid();
        return terms.tiers().stream()
                .map(tier -> tier.stream().map(line -> paid.get(line.name())).reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
    }

    private static BigDecimal due(List<WaterfallLine> tier) {
        return tier.stream().map(WaterfallLine::due).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal cash(Random random) {
        return BigDecimal.valueOf(random.nextLong(1L << random.nextInt(1, 30)), 2);
    }

    /** One to six tiers of one to four lines, some of them nothing. */
    private static List<List<WaterfallLine>> tiers(Random random) {
        var tiers = new ArrayList<List<WaterfallLine>>();
        var count = 1 + random.nextInt(6);
        for (var tier = 0; tier < count; tier++) {
            var prefix = "line " + tier + ".";
            tiers.add(IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(number -> new WaterfallLine(
                            prefix + number,
                            random.nextInt(6) == 0
                                    ? BigDecimal.ZERO
                                    : BigDecimal.valueOf(random.nextInt(1 << random.nextInt(1, 28)), 2)))
                    .toList());
        }
        return tiers;
    }
}
