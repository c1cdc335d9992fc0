package org.concordat.sharing;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.concordat.platform.InvalidValue;

/**
 * Lengthens a concession where traffic falls short of its target, shortens it where traffic exceeds it, by so many percent
 * for each point, up to caps. Shortfall and longer are positive. Source: domain rules, cost sharing, traffic.concessionExtension.
 */
@Singleton
final class ConcessionExtension extends Calculation<ConcessionExtension.Terms, ConcessionExtension.Result> {
    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(10_000);
    private static final int MOST_MONTHS = 1200;

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
            boolean wholePointsOnly) {
        Terms {
            Demand.positive(targetTraffic, "target-traffic", "The target traffic");
            Demand.notNegative(actualTraffic, "The actual traffic");
            if (actualTraffic.compareTo(targetTraffic.multiply(MOST_TIMES)) > 0) {
                throw new InvalidValue("traffic-deviation", "Traffic is at most 10,000 times its target");
            }
            if (concessionMonths < 1 || concessionMonths > MOST_MONTHS) {
                throw new InvalidValue("concession-months", "A concession lasts 1 to " + MOST_MONTHS + " months");
            }
            Demand.percentage(triggerPct, "The trigger");
            Demand.percentage(extendPctPerPoint, "What a point of shortfall extends by");
            Demand.percentage(extendCapPct, "The cap of an extension");
            Demand.percentage(reducePctPerPoint, "What a point of excess reduces by");
            Demand.percent(reduceCapPct, "The cap of a reduction");
        }
    }

    record Result(BigDecimal deviationPct, int wholePoints, BigDecimal changePct, BigDecimal changeMonths) {}

    @Override
    protected Result work(Terms given, Working working) {
        var gap = given.targetTraffic().subtract(given.actualTraffic());
        var deviation = new Fraction(gap.movePointRight(2), given.targetTraffic());
        working.step(
                "Deviation in percent",
                deviation.shown(),
                "({} − {}) ÷ {} × 100",
                given.targetTraffic(),
                given.actualTraffic(),
                given.targetTraffic());
        var counted = deviation.abs().compareTo(given.triggerPct()) > 0 ? deviation : Fraction.of(BigDecimal.ZERO);
        var whole = counted.whole();
        var points = given.wholePointsOnly() ? Fraction.of(whole) : counted;
        working.step(
                "Points that count",
                points.shown(),
                "{} against a trigger of {}",
                deviation.shown(),
                given.triggerPct());
        var change = change(points, given);
        working.step("Change in percent", change.shown(), "{} points, up to the cap", points.shown());
        var months = working.step(
                "Change in months",
                change.times(BigDecimal.valueOf(given.concessionMonths(), 2)).places(1),
                "{} % of {}",
                change.shown(),
                given.concessionMonths());
        return new Result(deviation.places(2), whole.intValueExact(), change.places(2), months);
    }

    private static Fraction change(Fraction points, Terms given) {
        return points.signum() >= 0
                ? points.times(given.extendPctPerPoint()).min(given.extendCapPct())
                : points.times(given.reducePctPerPoint())
                        .max(given.reduceCapPct().negate());
    }
}
