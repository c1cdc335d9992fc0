package org.concordat.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.Identifiers;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.NotFound;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.PersonId;
import org.jspecify.annotations.Nullable;

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
    private @Nullable Instant withdrawnAt;

    @jakarta.persistence.Version
    private int version;

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

    /**
     * Ends it before its last day: either of the two may, and an administrator of the organisation.
     *
     * @throws DelegationOver when it has been withdrawn already or its last day has passed
     */
    void withdraw(Actor by, LocalDate today, Instant now) {
        if (!by.worksFor(organisation()) || !(isOf(by.person()) || by.hasAny(Role.ADMINISTRATORS))) {
            throw NotFound.hidden("delegation");
        }
        if (withdrawnAt != null || lastDay.isBefore(today)) {
            throw new DelegationOver();
        }
        withdrawnAt = now;
    }

    private boolean isOf(PersonId person) {
        return person.value().equals(delegatorId) || person.value().equals(delegateId);
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    PersonId delegate() {
        return new PersonId(delegateId);
    }

    String role() {
        return role;
    }
}
