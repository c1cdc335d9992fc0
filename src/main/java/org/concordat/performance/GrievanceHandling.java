package org.concordat.performance;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.concordat.platform.InvalidValue;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Working;
import org.jspecify.annotations.Nullable;

/**
 * How many grievances were resolved, and how many of those that were due were resolved in time: an open one counts against
 * the vendor when it is past due, and not before. Source: domain rules, engagement types, citizen-centric service.
 */
@Singleton
final class GrievanceHandling extends Calculation<GrievanceHandling.Terms, GrievanceHandling.Result> {
    GrievanceHandling() {
        super("citizen.grievanceSla", 1, Terms.class);
    }

    /** @param open all that are not resolved, {@code openPastDue} among them */
    record Terms(int received, int resolvedWithinSla, int resolvedLate, int open, int openPastDue) {
        Terms {
            Demand.count(received, 0, Integer.MAX_VALUE, "The number of grievances received");
            Demand.count(resolvedWithinSla, 0, received, "The number of grievances resolved in time");
            Demand.count(resolvedLate, 0, received, "The number of grievances resolved late");
            Demand.count(open, 0, received, "The number of open grievances");
            Demand.count(openPastDue, 0, open, "The number of open grievances past due");
            if ((long) resolvedWithinSla + resolvedLate + open > received) {
                throw new InvalidValue("grievances-sum", "Grievances resolved and open are at most those received");
            }
        }
    }

    /** Each null where there is nothing that it could be a part of. */
    record Result(
            @Nullable BigDecimal resolutionRatePct,
            @Nullable BigDecimal withinSlaPct) {}

    @Override
    protected Result work(Terms given, Working working) {
        var resolved = given.resolvedWithinSla() + given.resolvedLate();
        var due = resolved + given.openPastDue();
        working.step(
                "Resolved",
                BigDecimal.valueOf(resolved),
                "{} in time + {} late",
                given.resolvedWithinSla(),
                given.resolvedLate());
        working.step("Due", BigDecimal.valueOf(due), "{} resolved + {} open past due", resolved, given.openPastDue());
        return new Result(
                Percentage.of("Resolved in percent", resolved, given.received(), working),
                Percentage.of("Within time in percent", given.resolvedWithinSla(), due, working));
    }
}
