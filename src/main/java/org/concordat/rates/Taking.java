package org.concordat.rates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.platform.Actor;
import org.concordat.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What an import does to a series: the revisions that it adds, and how many of its rows say nothing new. */
record Taking(List<Change> changes, int unchanged) {
    /** A revision that is added, and the one that it supersedes. */
    record Change(int line, @Nullable RateValue before, RateValue now) {
        /** From the first final value on money may have been settled by the one before. */
        boolean revises() {
            return before != null && now.isFinal();
        }

        RateRevised fact(Actor by) {
            var former = java.util.Objects.requireNonNull(before, "Only a revision revises");
            return new RateRevised(
                    now.series(), now.day(), now.revision(), former.value(), now.value(), former.isFinal(), by);
        }
    }

    /** @throws RowsRefused when a row cannot be taken */
    static Taking of(SeriesId series, ReadRows read, Map<LocalDate, RateValue> current, Batch batch) {
        var changes = new ArrayList<Change>();
        var refused = new ArrayList<>(read.refused());
        for (var row : read.rows()) {
            try {
                var before = current.get(row.value().day());
                var now =
                        before == null ? RateValue.first(series, row.value(), batch) : before.next(row.value(), batch);
                if (now != null) {
                    changes.add(new Change(row.line(), before, now));
                }
            } catch (RuleBroken refusal) {
                refused.add(new RefusedRow(row.line(), refusal));
            }
        }
        if (!refused.isEmpty()) {
            throw new RowsRefused(refused.stream()
                    .sorted(java.util.Comparator.comparingInt(RefusedRow::line))
                    .toList());
        }
        return new Taking(changes, read.size() - changes.size());
    }

    Stream<RateRevised> facts(Actor by) {
        return changes.stream().filter(Change::revises).map(change -> change.fact(by));
    }
}
