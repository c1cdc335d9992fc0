package org.concordat.identity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.PersonId;
import org.jspecify.annotations.Nullable;

/** One role of one person in one organisation, from a day on and until a day. */
@Entity
public class Membership {
    @Id
    private UUID id;

    @jakarta.persistence.Version
    private int version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    private String role;
    private LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(PersonId person, Organisation organisation, String role, LocalDate firstDay) {
        if (!Role.of(organisation.kind()).contains(role)) {
            throw new UnsuitableRole(role, organisation.kind());
        }
        this.id = Identifiers.next();
        this.person = person;
        this.organisation = organisation.id();
        this.role = role;
        this.firstDay = firstDay;
    }

    void end(LocalDate day) {
        lastDay = day;
    }

    public PersonId person() {
        return person;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public String role() {
        return role;
    }
}
