package org.concordat.identity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.concordat.platform.BusinessCalendar;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Version;
import org.concordat.platform.Versioned;

/** A public authority, vendor, certifier, funder or audit office, with the calendar its deadlines run by. */
@Entity
public class Organisation implements Versioned {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OrganisationId id;

    @jakarta.persistence.Version
    private int version;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String name;
    private String country;
    private String region;
    private String zone;
    private LocalTime cutOff;
    private List<LocalDate> extraDays;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    Organisation(OrganisationKind kind, String name, CalendarSettings calendar) {
        this.id = OrganisationId.next();
        this.kind = kind;
        this.name = name;
        use(calendar);
    }

    final void use(CalendarSettings calendar) {
        this.country = calendar.country();
        this.region = calendar.region();
        this.zone = calendar.zone().getId();
        this.cutOff = calendar.cutOff();
        this.extraDays = List.copyOf(calendar.extraDays());
        calendar();
    }

    boolean rename(String other) {
        var changes = !name.equals(other);
        name = other;
        return changes;
    }

    public OrganisationId id() {
        return id;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public CalendarSettings settings() {
        return new CalendarSettings(country, region, ZoneId.of(zone), cutOff, extraDays);
    }

    /** The day where the organisation is; asked with every membership, so no calendar is made for it. */
    LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
    }

    public BusinessCalendar calendar() {
        return new BusinessCalendar(country, region, Set.copyOf(extraDays), ZoneId.of(zone), cutOff);
    }

    @Override
    public int version() {
        return version;
    }

    public Version seen() {
        return Version.of(this);
    }
}
