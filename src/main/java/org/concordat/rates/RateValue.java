package org.concordat.rates;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One revision of the value of a day: never changed, superseded by the next one. */
@Entity
@Immutable
public class RateValue {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "series_id"))
    private SeriesId series;

    private LocalDate day;
    private int revision;
    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    private RateStatus status;

    private @Nullable String note;
    private UUID importId;
    private UUID importedBy;
    private Instant importedAt;

    @SuppressWarnings("NullAway.Init")
    protected RateValue() {}

    private RateValue(SeriesId series, int revision, Published value, Batch batch) {
        this.id = Identifiers.next();
        this.series = series;
        this.day = value.day();
        this.revision = revision;
        this.value = value.value();
        this.status = value.status();
        this.note = value.note();
        this.importId = batch.id();
        this.importedBy = batch.by().person().value();
        this.importedAt = batch.at();
    }

    static RateValue first(SeriesId series, Published value, Batch batch) {
        return new RateValue(series, 1, value, batch);
    }

    /** What is published anew supersedes this; null where it says nothing new.
     *
     * @throws FinalValueStands when it takes back that this is final
     * @throws CorrectionWithoutReason when it differs from what was final and does not say why
     */
    @Nullable
    RateValue next(Published anew, Batch batch) {
        var same = value.compareTo(anew.value()) == 0;
        if (status == RateStatus.FINAL && anew.status() == RateStatus.PROVISIONAL) {
            throw new FinalValueStands(day);
        }
        if (same && status == anew.status()) {
            return null;
        }
        if (status == RateStatus.FINAL && anew.note() == null) {
            throw new CorrectionWithoutReason(day);
        }
        return new RateValue(series, revision + 1, anew, batch);
    }

    LocalDate day() {
        return day;
    }

    int revision() {
        return revision;
    }

    boolean isFinal() {
        return status == RateStatus.FINAL;
    }

    SeriesId series() {
        return series;
    }

    BigDecimal value() {
        return plain(value);
    }

    /** The column fills up with zeros, which nobody published. */
    private static BigDecimal plain(BigDecimal value) {
        var shortest = value.stripTrailingZeros();
        return shortest.setScale(Math.max(0, shortest.scale()));
    }

    RateValueView view() {
        return new RateValueView(
                day, revision, value().toPlainString(), status, note, importId, importedBy, importedAt);
    }

    SeriesRow row(RateSeries of) {
        var series = of.view();
        return new SeriesRow(
                series.id(),
                series.authority(),
                series.code(),
                series.kind(),
                series.title(),
                day,
                value().toPlainString(),
                status);
    }
}
