package org.concordat.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.concordat.audit.Naming;
import org.concordat.platform.Reference;

/** What people and organisations are called, many at once. */
@ApplicationScoped
@Transactional
public class Names implements Naming {
    private final EntityManager entityManager;

    Names(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Map<UUID, String> people(Collection<UUID> ids) {
        return named("select id, name from person where id in (:ids)", ids);
    }

    @Override
    public Map<UUID, String> organisations(Collection<UUID> ids) {
        return named("select id, name from organisation where id in (:ids)", ids);
    }

    /**
     * The same without vendors that are no party to the thing: who asked about a tender stays hidden. A thing without
     * parties, as an entry of the vendor register, names everybody.
     */
    @SuppressWarnings("unchecked")
    public Set<UUID> nameable(Reference thing, Collection<UUID> organisations) {
        if (organisations.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(entityManager
                .createNativeQuery("""
                        select o.id from organisation o where o.id in (:ids) and (o.kind <> 'VENDOR'
                          or not exists (select 1 from participation p where p.thing_id = :thing)
                          or exists (select 1 from participation p where p.thing_id = :thing and p.organisation_id = o.id))
                        """, UUID.class)
                .setParameter("ids", organisations)
                .setParameter("thing", thing.id())
                .getResultList());
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, String> named(String query, Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            entityManager
                    .createNativeQuery(query, Tuple.class)
                    .setParameter("ids", new HashSet<>(ids))
                    .getResultStream()
                    .forEach(row ->
                            names.put(((Tuple) row).get("id", UUID.class), ((Tuple) row).get("name", String.class)));
        }
        return names;
    }
}
