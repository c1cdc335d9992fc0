package org.concordat.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.Identifiers;
import org.concordat.platform.NotFound;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Reference;

/** Who sees a thing: the organisations that take part in it, and auditors. Everybody else gets a 404. */
@ApplicationScoped
public class Participations {
    private final EntityManager entityManager;
    private final Clock clock;

    Participations(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    public void grant(Reference thing, OrganisationId organisation, Capacity capacity) {
        entityManager
                .createNativeQuery("""
                        insert into participation (id, kind, thing_id, organisation_id, capacity, since)
                        values (:id, :kind, :thing, :organisation, :capacity, :since)
                        on conflict (thing_id, organisation_id, capacity) do nothing
                        """)
                .setParameter("id", Identifiers.next())
                .setParameter("kind", thing.kind())
                .setParameter("thing", thing.id())
                .setParameter("organisation", organisation.value())
                .setParameter("capacity", capacity.name())
                .setParameter("since", clock.instant())
                .executeUpdate();
    }

    public boolean sees(Actor actor, Reference thing) {
        if (actor.isSystem() || actor.has(Role.AUDITOR)) {
            return true;
        }
        var organisation = actor.organisation();
        return organisation != null && takesPart(organisation.value(), thing);
    }

    /** @throws NotFound where the actor's organisation has no part in the thing */
    public void requireSeen(Actor actor, Reference thing) {
        if (!sees(actor, thing)) {
            throw NotFound.hidden(thing.kind());
        }
    }

    private boolean takesPart(UUID organisation, Reference thing) {
        return !entityManager
                .createNativeQuery("""
                        select 1 from participation
                        where thing_id = :thing and organisation_id = :organisation
                          and (ended is null or ended > :now) limit 1
                        """)
                .setParameter("thing", thing.id())
                .setParameter("organisation", organisation)
                .setParameter("now", clock.instant())
                .getResultList()
                .isEmpty();
    }
}
