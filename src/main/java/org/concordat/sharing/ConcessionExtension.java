package org.concordat.sharing;

import static org.concordat.sharing.Rounding.divide;
import static org.concordat.sharing.Rounding.percentOf;
import static org.concordat.sharing.Rounding.places;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.concordat.platform.InvalidValue;

/**
 * Lengthens a concession where traffic falls short of its target, shortens it where traffic exceeds it, by so many percent
 * for each point, up to caps. Shortfall and longer are positive. Source: domain rules, cost sharing, traffic.concessionExtension.
 */
@Singleton
final class ConcessionExtension extends Calculation<ConcessionExtension.Terms, ConcessionExtension.Result> {
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1_000_000);

    ConcessionExtension() {
        super("traffic.concessionExtension", 1, Terms.class);
    }

    record Terms(
            BigDecimal targetTraffic,
            BigDecimal actualTraffic,
            int concessionMonths,
            BigDecimal triggerPct,
            BigDecimal extendPctPerPoint,
            BigDecimal extendCapPct,
            BigDecimal reducePctPerPoint,
            BigDecimal reduceCapPct,
            boolean wholePointsOnly) {}

    record Result(BigDecimal deviationPct, int wholePoints, BigDecimal changePct, BigDecimal changeMonths) {}

    @Override
    protected Result work(Terms given, Working working) {
        Demand.positive(given.targetTraffic(), "target-traffic", "The target traffic");
        var deviation = working.step(
                "Deviation in percent",
                divide(given.targetTraffic().subtract(given.actualTraffic()).movePointRight(2), given.targetTraffic()),
                "({} − {}) ÷ {} × 100",
                given.targetTraffic(),
                given.actualTraffic(),
                given.targetTraffic());
        if (deviation.abs().compareTo(MOST_POINTS) > 0) {
            throw new InvalidValue("traffic-deviation", "Traffic deviates by at most a million percent of its target");
        }
        var counted = deviation.abs().compareTo(given.triggerPct()) > 0 ? deviation : BigDecimal.ZERO;
        var whole = counted.setScale(0, RoundingMode.DOWN);
        var points = working.step(
                "Points that count",
                given.wholePointsOnly() ? whole : counted,
                "{} against a trigger of {}",
                deviation,
                given.triggerPct());
        var change = working.step("Change in percent", change(points, given), "{} points, up to the cap", points);
        var months = working.step(
                "Change in months",
                places(percentOf(change, BigDecimal.valueOf(given.concessionMonths())), 1),
                "{} % of {}",
                change,
                given.concessionMonths());
        return new Result(places(deviation, 2), whole.intValueExact(), places(change, 2), months);
    }

    private static BigDecimal change(BigDecimal points, Terms given) {
        return points.signum() >= 0
                ? points.multiply(given.extendPctPerPoint()).min(given.extendCapPct())
                : points.multiply(given.reducePctPerPoint())
                        .max(given.reduceCapPct().negate());
    }
}
