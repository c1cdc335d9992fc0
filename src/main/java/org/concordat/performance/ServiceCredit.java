package org.concordat.performance;

import static org.concordat.sharing.Rounding.divide;
import static org.concordat.sharing.Rounding.limit;
import static org.concordat.sharing.Rounding.money;
import static org.concordat.sharing.Rounding.percentOf;
import static org.concordat.sharing.Rounding.places;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.concordat.platform.InvalidValue;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Undetermined;
import org.concordat.sharing.Working;

/**
 * The credit of a month in which a service was down: a percentage of the whole fee by the lowest tier that the uptime
 * undershoots, up to a cap. Planned minutes are no service time; tiers are compared strictly and unrounded. Source: domain
 * rules, engagement types, technology provision.
 */
@Singleton
final class ServiceCredit extends Calculation<ServiceCredit.Terms, ServiceCredit.Result> {
    ServiceCredit() {
        super("sla.serviceCredit", 1, Terms.class);
    }

    /** @param downtimeMinutes those outside the planned minutes */
    record Terms(
            BigDecimal totalMinutes,
            BigDecimal plannedMinutes,
            BigDecimal downtimeMinutes,
            BigDecimal monthlyFee,
            List<Tier> tiers,
            BigDecimal monthlyCapPct) {
        Terms {
            tiers = List.copyOf(tiers);
            Demand.notNegative(plannedMinutes, "The number of planned minutes");
            Demand.notNegative(downtimeMinutes, "The number of minutes down");
            Demand.notNegative(monthlyFee, "The monthly fee");
            Demand.percent(monthlyCapPct, "The monthly cap");
            Demand.some(tiers, "The list of tiers");
            Demand.distinct(
                    tiers.stream()
                            .map(tier -> tier.below().stripTrailingZeros())
                            .toList(),
                    "The edge of a tier");
            var service = totalMinutes.subtract(plannedMinutes);
            if (service.signum() < 0) {
                throw new InvalidValue("planned-minutes", "Planned minutes are at most the total minutes");
            }
            if (service.signum() > 0 && downtimeMinutes.compareTo(service) > 0) {
                throw new InvalidValue("downtime-minutes", "Minutes down are at most the minutes of service");
            }
        }
    }

    /** @param below the uptime in percent under which the credit is due */
    record Tier(BigDecimal below, BigDecimal creditPct) {
        Tier {
            Demand.percent(below, "The edge of a tier");
            Demand.percent(creditPct, "The credit of a tier");
        }
    }

    record Result(BigDecimal uptimePct, BigDecimal creditPct, BigDecimal credit) {}

    @Override
    protected Result work(Terms given, Working working) {
        var service = working.step(
                "Minutes of service",
                given.totalMinutes().subtract(given.plannedMinutes()),
                "{} − {} planned",
                given.totalMinutes(),
                given.plannedMinutes());
        if (service.signum() == 0) {
            throw new Undetermined("NO_SERVICE_TIME", "Without any minute of service there is no uptime");
        }
        var uptime = working.step(
                "Uptime in percent",
                divide(service.subtract(given.downtimeMinutes()).movePointRight(2), service),
                "({} − {} down) ÷ {} × 100",
                service,
                given.downtimeMinutes(),
                service);
        var creditPct = creditPct(uptime, given.tiers(), working);
        return new Result(places(uptime, 4), creditPct, credit(creditPct, given, working));
    }

    private static BigDecimal creditPct(BigDecimal uptime, List<Tier> tiers, Working working) {
        var lowest = tiers.stream()
                .filter(tier -> uptime.compareTo(tier.below()) < 0)
                .min(Comparator.comparing(Tier::below));
        if (lowest.isEmpty()) {
            return working.step("Credit in percent", BigDecimal.ZERO, "{} is below no tier", uptime);
        }
        var tier = lowest.get();
        return working.step("Credit in percent", tier.creditPct(), "{} is below {}", uptime, tier.below());
    }

    private static BigDecimal credit(BigDecimal creditPct, Terms given, Working working) {
        var fee = given.monthlyFee();
        var full =
                working.step("Credit before the cap", money(percentOf(creditPct, fee)), "{} % of {}", creditPct, fee);
        var most = given.monthlyCapPct();
        var cap = working.step("Cap", limit(percentOf(most, fee)), "{} % of {}", most, fee);
        return working.step("Credit", full.min(cap), "the lower of {} and {}", full, cap);
    }
}
