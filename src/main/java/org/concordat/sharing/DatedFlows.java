package org.concordat.sharing;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordat.platform.InvalidValue;

/**
 * Cash flows by the number of days that have passed since the first of them, flows of one day added up. The year has 365
 * days, leap years too. Source: domain rules, evaluation, discounting.
 */
record DatedFlows(SortedMap<Integer, BigDecimal> byDay) {
    static final int DAYS_OF_YEAR = 365;

    /** @throws InvalidValue where they are too many or too long, or one is before the first, or the basis is another */
    static DatedFlows of(List<DatedFlow> flows, DayBasis basis) {
        if (basis != DayBasis.ACT_365_FIXED) {
            throw new InvalidValue("dated-flows-basis", "Dated flows are discounted on a year of 365 days: ACT/365F");
        }
        var first = CashFlows.counted(flows).get(0).day();
        var byDay = new TreeMap<Integer, BigDecimal>();
        for (var flow : flows) {
            var days = ChronoUnit.DAYS.between(first, flow.day());
            if (days < 0 || days > Demand.MOST_DAYS) {
                throw new InvalidValue(
                        "flow-days", "No flow is before the first or more than a hundred years after it");
            }
            byDay.merge((int) days, flow.amount(), BigDecimal::add);
        }
        return new DatedFlows(byDay);
    }

    List<BigDecimal> amounts() {
        return List.copyOf(byDay.values());
    }

    /** Rounded up. */
    int years() {
        return byDay.lastKey() / DAYS_OF_YEAR + 1;
    }
}
