package org.concordat.rates;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks whether rates hold without a gap: each does until the next one, but not longer than its series allows. */
final class HeldRates {
    private HeldRates() {}

    static boolean isStale(LocalDate from, LocalDate day, @Nullable Integer staleAfterDays) {
        return staleAfterDays != null && day.isAfter(from.plusDays(staleAfterDays));
    }

    /** @throws MissingRate for the first day up to {@code last} that none of the rates is fresh enough for */
    static void requireFresh(String code, List<LocalDate> days, LocalDate last, @Nullable Integer staleAfterDays) {
        if (staleAfterDays == null) {
            return;
        }
        for (var index = 0; index < days.size(); index++) {
            var until = index + 1 < days.size() ? days.get(index + 1).minusDays(1) : last;
            if (isStale(days.get(index), until, staleAfterDays)) {
                throw new MissingRate(code, days.get(index).plusDays(staleAfterDays + 1L));
            }
        }
    }
}
