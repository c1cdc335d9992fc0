package org.concordat.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who has still to sign what may be signed; for comparing agreements with their processes. */
@ApplicationScoped
@Transactional
public class AwaitedSignatures {
    private final EntityManager entityManager;

    AwaitedSignatures(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The sides that have not signed, for every offered agreement whose standstill has ended; no entity is loaded. */
    public Map<AgreementId, Set<Side>> at(Instant now) {
        var awaited = new HashMap<AgreementId, Set<Side>>();
        entityManager
                .createQuery("""
                        select a.id.value as id, a.authoritySignedAt as authority, a.vendorSignedAt as vendor
                        from Agreement a where a.status = :status and a.standstillEndsAt <= :now
                        """, Tuple.class)
                .setParameter("status", AgreementStatus.AWAITING_SIGNATURE)
                .setParameter("now", now)
                .getResultStream()
                .forEach(row -> awaited.put(new AgreementId(row.get("id", UUID.class)), missing(row)));
        return awaited;
    }

    private static Set<Side> missing(Tuple row) {
        var missing = EnumSet.noneOf(Side.class);
        if (row.get("authority") == null) {
            missing.add(Side.AUTHORITY);
        }
        if (row.get("vendor") == null) {
            missing.add(Side.VENDOR);
        }
        return missing;
    }
}
