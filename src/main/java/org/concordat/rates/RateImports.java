package org.concordat.rates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;

/** Brings values into a series, all of them or none. */
@ApplicationScoped
@Transactional
public class RateImports {
    private final SeriesRegister register;
    private final SeriesKeeping keeping;
    private final RateValues values;
    private final Event<Fact> facts;
    private final Clock clock;

    RateImports(SeriesRegister register, SeriesKeeping keeping, RateValues values, Event<Fact> facts, Clock clock) {
        this.register = register;
        this.keeping = keeping;
        this.values = values;
        this.facts = facts;
        this.clock = clock;
    }

    /** @throws RowsRefused when values cannot be taken; where it is a single one, its own refusal says so */
    public ImportResult take(SeriesId id, @Valid NewValues form, Actor by) {
        var series = requireAlone(id, by);
        try {
            return take(series, ReadRows.of(series.kind(), form.values()), by);
        } catch (RowsRefused refused) {
            throw form.values().size() == 1 ? refused.rows().get(0).refusal() : refused;
        }
    }

    /** A CSV file in UTF-8.
     *
     * @throws RowsRefused when rows of it cannot be taken
     */
    public ImportResult take(SeriesId id, byte[] file, Actor by) {
        var series = requireAlone(id, by);
        return take(series, CsvRows.read(series.kind(), CsvRows.text(file)), by);
    }

    /** What taking a file would do now; it is refused as its import would be. */
    Taking preview(RateSeries series, String file, Actor by) {
        return plan(series, CsvRows.read(series.kind(), file), Batch.begun(by, clock.instant()));
    }

    private ImportResult take(RateSeries series, ReadRows rows, Actor by) {
        var batch = Batch.begun(by, afterTheLastImport(series.id()));
        var taking = plan(series, rows, batch);
        values.persist(taking.changes().stream().map(Taking.Change::now));
        values.flush();
        facts.fire(new RatesImported(series.id(), batch.id(), taking.changes().size(), taking.unchanged(), by));
        taking.facts(by).forEach(facts::fire);
        return new ImportResult(batch.id(), taking.changes().size(), taking.unchanged());
    }

    private Taking plan(RateSeries series, ReadRows rows, Batch batch) {
        var days = rows.days();
        var current = days.isEmpty()
                ? java.util.Map.<java.time.LocalDate, RateValue>of()
                : values.current(series.id(), days.get(0), days.get(days.size() - 1));
        return Taking.of(series.id(), rows, current, batch);
    }

    private RateSeries requireAlone(SeriesId id, Actor by) {
        keeping.requireKeeper(register.require(id), by);
        return register.requireAlone(id);
    }

    /**
     * Imports follow each other in time, whatever the clocks of several nodes say: who has read up to one of them will
     * never find a later one among those he knew.
     */
    private Instant afterTheLastImport(SeriesId series) {
        var now = clock.instant();
        var last = values.lastImport(series, null);
        return last == null || now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    }
}
