package org.concordat.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.PersonId;

/** For some days one person acts in another's role; the conflicts of the delegator come with it. */
@Entity
class Delegation {
    static final int LONGEST_DAYS = 90;

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID delegatorId;
    private UUID delegateId;
    private String role;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @SuppressWarnings("NullAway.Init")
    protected Delegation() {}

    Delegation(
            OrganisationId organisation,
            PersonId delegator,
            PersonId delegate,
            String role,
            LocalDate firstDay,
            LocalDate lastDay) {
        if (delegator.equals(delegate)) {
            throw new InvalidValue("delegate-to-self", "A delegation goes to somebody else");
        }
        if (lastDay.isBefore(firstDay) || lastDay.isAfter(firstDay.plusDays(LONGEST_DAYS))) {
            throw new InvalidValue("delegation-term", "A delegation lasts 1 to " + LONGEST_DAYS + " days");
        }
        this.id = Identifiers.next();
        this.organisationId = organisation.value();
        this.delegatorId = delegator.value();
        this.delegateId = delegate.value();
        this.role = role;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    UUID id() {
        return id;
    }
}
