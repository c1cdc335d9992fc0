package org.concordat.procurement.opening;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.Identifiers;
import org.concordat.procurement.tender.TenderId;

/** One custodian's half of an opening; never changed. */
@Entity
public class OpeningAct {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "tender_id"))
    private TenderId tender;

    @Column(name = "person_id")
    private UUID person;

    private List<UUID> persons;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected OpeningAct() {}

    OpeningAct(TenderId tender, Actor custodian, Instant now) {
        this.id = Identifiers.next();
        this.tender = tender;
        this.person = custodian.person().value();
        this.persons = custodian.persons();
        this.at = now;
    }

    List<UUID> persons() {
        return persons;
    }

    boolean isBy(Actor actor) {
        return person.equals(actor.person().value());
    }

    Instant at() {
        return at;
    }
}
