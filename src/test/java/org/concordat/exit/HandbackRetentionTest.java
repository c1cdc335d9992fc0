package org.concordat.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.Answers.gives;
import static org.concordat.sharing.Answers.refuses;

import java.math.BigDecimal;
import org.concordat.sharing.Cases;
import org.concordat.sharing.Drawn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("property")
class HandbackRetentionTest {
    private final HandbackRetention retention = new HandbackRetention();

    private static String survey(String estimate, String balance, int months, String cap, String charge) {
        return ("{'estimatedRectification':'%s','contingencyPct':'10','accountBalance':'%s','monthsLeft':%d,"
                        + "'monthlyChargeCapPct':'%s','monthlyCharge':'%s'}")
                .formatted(estimate, balance, months, cap, charge);
    }

    @Test
    void theLastMonthTakesWhatRoundingLeft() {
        gives(
                retention,
                survey("1000.00", "100.00", 3, "50", "1000.00"),
                "{'required':'1000.00','monthlyRetention':'333.33','finalMonthRetention':'333.34',"
                        + "'shortfallAtExpiry':'0.00','bondNeeded':false}");
    }

    @Test
    void whatTheLimitLeavesIsCoveredByABond() {
        gives(
                retention,
                survey("1000.00", "0.00", 3, "33.333", "1000.01"),
                "{'required':'1100.00','monthlyRetention':'333.33','finalMonthRetention':'333.33',"
                        + "'shortfallAtExpiry':'100.01','bondNeeded':true}");
    }

    @Test
    void theLimitHoldsInTheLastMonthToo() {
        gives(
                retention,
                survey("1000.00", "100.00", 3, "33.333", "1000.00"),
                "{'required':'1000.00','monthlyRetention':'333.33','finalMonthRetention':'333.33',"
                        + "'shortfallAtExpiry':'0.01','bondNeeded':true}");
    }

    @Test
    void anAccountThatHoldsEnoughNeedsNothing() {
        gives(
                retention,
                survey("1000.00", "1100.01", 3, "50", "1000.00"),
                "{'required':'0.00','monthlyRetention':'0.00','finalMonthRetention':'0.00','shortfallAtExpiry':'0.00',"
                        + "'bondNeeded':false}");
    }

    @Test
    void theOnlyMonthIsTheLast() {
        gives(
                retention,
                survey("100.00", "0.00", 1, "50", "1000.00"),
                "{'required':'110.00','monthlyRetention':'110.00','finalMonthRetention':'110.00',"
                        + "'shortfallAtExpiry':'0.00','bondNeeded':false}");
    }

    @Test
    void whereNoMonthIsLeftAllIsShort() {
        gives(
                retention,
                survey("100.00", "0.00", 0, "50", "1000.00"),
                "{'required':'110.00','monthlyRetention':'0.00','finalMonthRetention':'0.00',"
                        + "'shortfallAtExpiry':'110.00','bondNeeded':true}");
    }

    @Test
    void whatCannotBeIsRefused() {
        refuses(retention, survey("-1", "0", 3, "50", "1"), "negative");
        refuses(retention, survey("1", "-1", 3, "50", "1"), "negative");
        refuses(retention, survey("1", "0", 3, "50", "-1"), "negative");
        refuses(retention, survey("1", "0", 3, "101", "1"), "percent-range");
        refuses(retention, survey("1", "0", 3, "50", "1").replace("'10'", "'-1'"), "percent-range");
        refuses(retention, survey("1", "0", -1, "50", "1"), "count-range");
        refuses(retention, survey("1", "0", 1201, "50", "1"), "count-range");
    }

    @Test
    void monthsAndShortfallSumToWhatIsRequired() {
        Cases.run("months and shortfall sum to the requirement", 100_000, random -> {
            var months = random.nextInt(60);
            var cap = Drawn.percent(random);
            var charge = Drawn.amount(random);
            var terms = new HandbackRetention.Terms(
                    Drawn.amount(random), Drawn.percent(random), Drawn.amount(random), months, cap, charge);

            var result = retention.apply(terms).result();

            var retained = result.monthlyRetention()
                    .multiply(BigDecimal.valueOf(Math.max(0, months - 1)))
                    .add(result.finalMonthRetention());
            assertThat(retained.add(result.shortfallAtExpiry())).isEqualByComparingTo(result.required());
            assertThat(result.monthlyRetention()
                            .max(result.finalMonthRetention())
                            .movePointRight(2))
                    .isLessThanOrEqualTo(cap.multiply(charge));
            assertThat(result.shortfallAtExpiry()).isNotNegative();
            assertThat(result.bondNeeded()).isEqualTo(result.shortfallAtExpiry().signum() > 0);
        });
    }
}
