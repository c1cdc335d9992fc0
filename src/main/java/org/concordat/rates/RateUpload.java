package org.concordat.rates;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.Identifiers;

/** A file that somebody looks through before its values are taken. */
@Entity
public class RateUpload {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "series_id"))
    private SeriesId series;

    private String content;
    private UUID uploadedBy;
    private Instant uploadedAt;

    @SuppressWarnings("NullAway.Init")
    protected RateUpload() {}

    RateUpload(SeriesId series, String content, Actor by, Instant now) {
        this.id = Identifiers.next();
        this.series = series;
        this.content = content;
        this.uploadedBy = by.person().value();
        this.uploadedAt = now;
    }

    UUID id() {
        return id;
    }

    SeriesId series() {
        return series;
    }

    String content() {
        return content;
    }
}
