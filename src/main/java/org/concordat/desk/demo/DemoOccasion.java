package org.concordat.desk.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.agreement.terms.Trigger;
import org.concordat.desk.demo.DemoClause.DemoStatement;
import org.concordat.payment.statement.Occasion;

/** What a statement of the portfolio is for: its file counts days, and the calendar makes periods of them. */
final class DemoOccasion {
    private static final String DAYS_BEFORE = "day-";
    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    private final LocalDate today;
    private final Occasion occasion;

    DemoOccasion(Trigger trigger, DemoStatement plan, Instant issued) {
        this.today = LocalDate.ofInstant(issued, ZoneOffset.UTC);
        this.occasion = switch (trigger) {
            case EVENT -> new Occasion(today.minusDays(plan.spanDays()), today.minusDays(1), event(plan));
            case MONTHLY -> lastPeriod(1);
            case QUARTERLY -> lastPeriod(QUARTER);
            case YEARLY -> lastPeriod(YEAR);
        };
    }

    Occasion occasion() {
        return occasion;
    }

    /** Days that are counted back become days of the calendar. */
    Map<String, String> values(Map<String, String> facts) {
        var values = new TreeMap<String, String>();
        facts.forEach((name, value) -> values.put(
                name,
                value.startsWith(DAYS_BEFORE)
                        ? today.minusDays(Integer.parseInt(value.substring(DAYS_BEFORE.length())))
                                .toString()
                        : value));
        return values;
    }

    private Occasion lastPeriod(int months) {
        var begun = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % months);
        return new Occasion(begun.minusMonths(months), begun.minusDays(1), "");
    }

    private static String event(DemoStatement plan) {
        return plan.event() == null ? "" : plan.event();
    }
}
