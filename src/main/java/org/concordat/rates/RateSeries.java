package org.concordat.rates;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Versioned;
import org.jspecify.annotations.Nullable;

/** A published row of numbers that an authority computes with: what they are and who publishes them. */
@Entity
public class RateSeries implements Versioned {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SeriesId id;

    @jakarta.persistence.Version
    private int version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "authority_id"))
    private OrganisationId authority;

    private String code;

    @Enumerated(EnumType.STRING)
    private RateKind kind;

    private String title;
    private String source;
    private @Nullable Currency baseCurrency;
    private @Nullable Currency quoteCurrency;
    private @Nullable String basePeriod;
    private @Nullable Integer staleAfterDays;
    private UUID openedBy;
    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected RateSeries() {}

    RateSeries(NewSeries form, Actor officer, Instant now) {
        var unit = RateUnit.of(form.kind(), form);
        this.id = SeriesId.next();
        this.authority = officer.requireOrganisation();
        this.code = form.code();
        this.kind = form.kind();
        this.title = form.title().strip();
        this.source = required(form.source());
        this.baseCurrency = unit.base();
        this.quoteCurrency = unit.quote();
        this.basePeriod = unit.period();
        this.staleAfterDays = form.staleAfterDays();
        this.openedBy = officer.person().value();
        this.openedAt = now;
    }

    void describe(SeriesChange change) {
        source = required(change.source());
        title = change.title().strip();
    }

    /** A number that nobody published is no ground for a sum of money. */
    private static String required(@Nullable String source) {
        if (source == null || source.isBlank()) {
            throw new InvalidValue("series-without-source", "Say who publishes the series and where it is found");
        }
        return source.strip();
    }

    SeriesId id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    OrganisationId authority() {
        return authority;
    }

    String code() {
        return code;
    }

    RateKind kind() {
        return kind;
    }

    String source() {
        return source;
    }

    @Nullable
    Integer staleAfterDays() {
        return staleAfterDays;
    }

    /** In a list, while it has no value. */
    SeriesRow row() {
        return new SeriesRow(id, authority, code, kind, title, null, null, null);
    }

    SeriesView view() {
        return new SeriesView(
                id,
                version,
                authority,
                code,
                kind,
                title,
                source,
                baseCurrency,
                quoteCurrency,
                basePeriod,
                staleAfterDays,
                openedAt);
    }
}
