package org.concordat.rates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.identity.Participations;
import org.concordat.platform.Actor;
import org.concordat.platform.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Looks values up for whoever computes: the newest revision of the last day on or before the day that is asked for. With
 * the instant that a {@link Rate} says it was known at, the same values are found again, whatever was imported since.
 */
@ApplicationScoped
@Transactional
public class Rates {
    private final SeriesRegister register;
    private final RateValues values;
    private final Participations participations;

    Rates(SeriesRegister register, RateValues values, Participations participations) {
        this.register = register;
        this.values = values;
        this.participations = participations;
    }

    /** @throws MissingRate when there is no value, or none that is fresh enough */
    public Rate require(SeriesId series, LocalDate day) {
        return require(register.require(series), day, null);
    }

    /** As it was known at an instant; what was imported after it is not seen. */
    public Rate require(SeriesId series, LocalDate day, Instant asKnownAt) {
        return require(register.require(series), day, asKnownAt);
    }

    /** By the code that terms name; a series that is not there is missing like its values. */
    public Rate require(OrganisationId authority, String code, LocalDate day, @Nullable Instant asKnownAt) {
        var series = register.named(authority, code);
        if (series == null) {
            throw new MissingRate(code, day);
        }
        return require(series, day, asKnownAt);
    }

    /** Where a missing rate is an answer and no refusal; otherwise as {@link #require(SeriesId, LocalDate)}. */
    public Optional<Rate> find(SeriesId series, LocalDate day) {
        return Optional.ofNullable(lookUp(register.require(series), day, null));
    }

    /** The exchange series of an authority, by code. */
    public List<SeriesView> exchangeSeries(OrganisationId authority) {
        return register.exchange(authority).stream().map(RateSeries::view).toList();
    }

    /** Whether an authority keeps a series of this code. */
    public boolean keeps(OrganisationId authority, String code) {
        return register.named(authority, code) != null;
    }

    /** For somebody who reads the series. */
    public Rate lookUp(SeriesId id, LocalDate day, @Nullable Instant asKnownAt, Actor actor) {
        var series = register.require(id);
        participations.requireSeen(actor, id.reference());
        return require(series, day, asKnownAt);
    }

    /** The rate that holds on the first day and each that begins to hold up to the last one, in their order.
     *
     * @throws MissingRate when one of the days has none
     */
    public List<Rate> requireBetween(SeriesId id, LocalDate first, LocalDate last, @Nullable Instant asKnownAt) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
        var series = register.require(id);
        var begin = require(series, first, asKnownAt);
        var rates = Stream.concat(
                        Stream.of(begin),
                        values.changes(id, first, last, begin.knownAt()).stream()
                                .map(value -> Rate.of(series, value, begin.knownAt())))
                .toList();
        HeldRates.requireFresh(series.code(), rates.stream().map(Rate::day).toList(), last, series.staleAfterDays());
        return rates;
    }

    private Rate require(RateSeries series, LocalDate day, @Nullable Instant asKnownAt) {
        var rate = lookUp(series, day, asKnownAt);
        if (rate == null) {
            throw new MissingRate(series.code(), day);
        }
        return rate;
    }

    private @Nullable Rate lookUp(RateSeries series, LocalDate day, @Nullable Instant asKnownAt) {
        // First which imports are known, then the value: one that commits in between is not among them
        var knownAt = values.lastImport(series.id(), asKnownAt);
        var value = knownAt == null ? null : values.latest(series.id(), day, knownAt);
        if (value == null || knownAt == null || HeldRates.isStale(value.day(), day, series.staleAfterDays())) {
            return null;
        }
        return Rate.of(series, value, knownAt);
    }
}
