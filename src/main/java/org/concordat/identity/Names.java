package org.concordat.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.concordat.audit.Naming;

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

    /** The same without vendors, for things of which outsiders may not learn who has a part in them. */
    public Map<UUID, String> organisationsButVendors(Collection<UUID> ids) {
        return named("select id, name from organisation where id in (:ids) and kind <> 'VENDOR'", ids);
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
