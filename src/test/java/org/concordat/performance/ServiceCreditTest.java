package org.concordat.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.Answers.gives;
import static org.concordat.sharing.Answers.refuses;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.performance.ServiceCredit.Tier;
import org.concordat.sharing.Cases;
import org.concordat.sharing.Drawn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("property")
class ServiceCreditTest {
    private static final String TIERS =
            "{'below':'99.9','creditPct':'10'},{'below':'99.0','creditPct':'25.0'},{'below':'95.0','creditPct':'50'}";
    private final ServiceCredit credit = new ServiceCredit();

    private static String month(String total, String planned, String down, String tiers, String cap) {
        return ("{'totalMinutes':'%s','plannedMinutes':'%s','downtimeMinutes':'%s','monthlyFee':'1000.01','tiers':[%s],"
                        + "'monthlyCapPct':'%s'}")
                .formatted(total, planned, down, tiers, cap);
    }

    @Test
    void atTheEdgeOfATierNothingIsDue() {
        gives(
                credit,
                month("10000", "0", "10", TIERS, "100"),
                "{'uptimePct':'99.9000','creditPct':'0','credit':'0.00'}");
        gives(
                credit,
                month("10000", "0", "10.00001", TIERS, "100"),
                "{'uptimePct':'99.9000','creditPct':'10','credit':'100.00'}");
    }

    @Test
    void theLowestTierUndershotCountsInAnyOrder() {
        var mixed = "{'below':'95.0','creditPct':'50'},"
                + "{'below':'99.9','creditPct':'10'},{'below':'99.0','creditPct':'25.0'}";
        var answer = "{'uptimePct':'98.0000','creditPct':'25.0','credit':'250.00'}";
        gives(credit, month("10000", "0", "200", TIERS, "100"), answer);
        gives(credit, month("10000", "0", "200", mixed, "100"), answer);
    }

    @Test
    void theCapRoundsDown() {
        gives(
                credit,
                month("10000", "0", "10000", TIERS, "33.33"),
                "{'uptimePct':'0.0000','creditPct':'50','credit':'333.30'}");
    }

    @Test
    void aMonthWithoutServiceHasNoUptime() {
        refuses(credit, month("100", "100", "0", TIERS, "50"), "NO_SERVICE_TIME");
        refuses(credit, month("100", "100", "5", TIERS, "50"), "NO_SERVICE_TIME");
        refuses(credit, month("0", "0", "0", TIERS, "50"), "NO_SERVICE_TIME");
    }

    @Test
    void whatCannotBeIsRefused() {
        refuses(credit, month("100", "100.1", "0", TIERS, "50"), "planned-minutes");
        refuses(credit, month("100", "10", "90.1", TIERS, "50"), "downtime-minutes");
        refuses(credit, month("100", "-1", "0", TIERS, "50"), "negative");
        refuses(credit, month("100", "0", "-1", TIERS, "50"), "negative");
        refuses(credit, month("100", "0", "1", TIERS, "50").replace("1000.01", "-1"), "negative");
        refuses(credit, month("100", "0", "1", TIERS, "100.1"), "percent-range");
        refuses(credit, month("100", "0", "1", "", "50"), "list-empty");
        refuses(credit, month("100", "0", "1", "{'below':'101','creditPct':'1'}", "50"), "percent-range");
        refuses(credit, month("100", "0", "1", "{'below':'99','creditPct':'-1'}", "50"), "percent-range");
        refuses(credit, month("100", "0", "1", TIERS + ",{'below':'99.90','creditPct':'1'}", "50"), "name-repeated");
        refuses(credit, month("100", "0", "1", "{'below':null,'creditPct':'1'}", "50"), "unreadable-inputs");
    }

    @Test
    void moreMinutesDownNeverLowerTheCreditAndTheCapHolds() {
        Cases.run("a credit rises with the downtime up to its cap", 100_000, random -> {
            var tiers = List.of(
                    new Tier(new BigDecimal("99.9"), BigDecimal.TEN),
                    new Tier(new BigDecimal("99"), new BigDecimal("25")));
            var down = BigDecimal.valueOf(random.nextInt(2_000), 1);
            var more = down.add(BigDecimal.valueOf(random.nextInt(2_000), 1));
            var fee = Drawn.amount(random);
            var cap = Drawn.percent(random);

            var less = credit(down, fee, tiers, cap);
            var result = credit(more, fee, tiers, cap);

            assertThat(less).isNotNegative().isLessThanOrEqualTo(result);
            assertThat(result.movePointRight(2)).isLessThanOrEqualTo(fee.multiply(cap));
        });
    }

    private BigDecimal credit(BigDecimal down, BigDecimal fee, List<Tier> tiers, BigDecimal cap) {
        var terms = new ServiceCredit.Terms(BigDecimal.valueOf(10_000), BigDecimal.TEN, down, fee, tiers, cap);
        return credit.apply(terms).result().credit();
    }
}
