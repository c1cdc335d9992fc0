package org.concordat.desk.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.platform.Actor;
import org.concordat.rates.RateImports;
import org.concordat.rates.SeriesId;
import org.concordat.rates.SeriesKeeping;

/**
 * The series of the ministry: opened with their past on the second day, brought up to date each month and shortly before
 * now. What was published as provisional becomes final a month later, so that statements made of it are looked at again.
 */
@ApplicationScoped
@IfBuildProfile("dev")
class RateLives {
    private static final Duration BEFORE_NOW = Duration.ofHours(30);
    private static final LocalTime RELEASED_AT = LocalTime.of(8, 0);

    private final Cast cast;
    private final SeriesKeeping keeping;
    private final RateImports imports;
    private final Map<DemoSeries, SeriesId> opened = new HashMap<>();

    RateLives(Cast cast, SeriesKeeping keeping, RateImports imports) {
        this.cast = cast;
        this.keeping = keeping;
        this.imports = imports;
    }

    List<Act> of(Instant begin, Instant now) {
        var update = now.minus(BEFORE_NOW);
        var acts = new ArrayList<Act>();
        acts.add(new Act(begin.plus(Duration.ofDays(1)), () -> open(day(begin))));
        Stream.iterate(
                        day(begin).withDayOfMonth(1).plusMonths(1),
                        month -> release(month).isBefore(update),
                        month -> month.plusMonths(1))
                .forEach(month -> acts.add(new Act(release(month), () -> importUntil(month))));
        acts.add(new Act(update, () -> importUntil(day(update))));
        return acts;
    }

    /** On the morning of the second day of a month. */
    private static Instant release(LocalDate month) {
        return month.plusDays(1).atTime(RELEASED_AT).toInstant(ZoneOffset.UTC);
    }

    private void open(LocalDate today) {
        for (var series : DemoSeries.values()) {
            opened.put(series, keeping.open(series.form(), farid()).id());
        }
        importUntil(today);
    }

    private void importUntil(LocalDate today) {
        opened.forEach((series, id) -> imports.take(id, series.file(today).getBytes(StandardCharsets.UTF_8), farid()));
    }

    private Actor farid() {
        return cast.of("ministry", "farid");
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
