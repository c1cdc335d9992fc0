package org.concordat.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Repository;
import org.concordat.procurement.tender.TenderId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Agreements implements Repository<Agreement, AgreementId> {
    @Override
    public String kind() {
        return "agreement";
    }

    boolean isFormedFrom(TenderId tender) {
        return count("tender = ?1 and status <> ?2", tender, AgreementStatus.CANCELLED) > 0;
    }

    void keep(AgreementSignature signature) {
        getEntityManager().persist(signature);
    }

    List<GivenSignature> signaturesOf(AgreementId agreement) {
        return getEntityManager()
                .createQuery("""
                        select new org.concordat.agreement.GivenSignature(s.side, s.termsRevision, s.digest, s.signedAt)
                        from AgreementSignature s where s.agreement = :agreement order by s.id
                        """, GivenSignature.class)
                .setParameter("agreement", agreement)
                .getResultList();
    }

    /** The agreements the actor's organisation is a party to, newest first; a vendor sees none that was not offered. */
    Page<AgreementRow> seenBy(Actor actor, @Nullable AgreementStatus status, PageRequest page) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (!actor.has(Role.AUDITOR)) {
            var organisation = actor.organisation();
            if (organisation == null) {
                return new Page<>(List.of(), null);
            }
            conditions.add("(a.authority = :own or (a.vendor = :own and a.offeredAt is not null))");
            values.put("own", organisation);
        }
        if (status != null) {
            conditions.add("a.status = :status");
            values.put("status", status);
        }
        if (page.after() != null) {
            conditions.add("a.id.value < :after");
            values.put("after", page.afterId());
        }
        var query = getEntityManager().createQuery("""
                select new org.concordat.agreement.AgreementRow(
                    a.id, a.number, a.title, a.authorityName, a.vendorName, a.value, a.status, a.signatureDueAt)
                from Agreement a where %s order by a.id.value desc
                """.formatted(String.join(" and ", conditions)), AgreementRow.class);
        values.forEach(query::setParameter);
        return Page.cut(
                query.setMaxResults(page.fetch()).getResultList(),
                page,
                row -> row.id().toString());
    }
}
