package org.concordat.payment.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Repository;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PaymentFiles implements Repository<PaymentFile, PaymentFileId> {
    @Override
    public String kind() {
        return "payment-file";
    }

    @Nullable
    PaymentFile named(OrganisationId authority, String number) {
        return find("authority = ?1 and number = ?2", authority, number).firstResult();
    }

    /** Without their contents, newest first. */
    Page<PaymentFileView> seenBy(Actor actor, PageRequest page) {
        var condition = "1 = 1";
        Map<String, Object> values = new HashMap<>();
        if (!actor.has(Role.AUDITOR)) {
            var organisation = actor.organisation();
            if (organisation == null) {
                return new Page<>(List.of(), null);
            }
            condition = "f.authority = :organisation";
            values.put("organisation", organisation);
        }
        if (page.after() != null) {
            condition += " and f.id.value < :after";
            values.put("after", page.afterId());
        }
        var query = getEntityManager().createQuery("""
                select new org.concordat.payment.instruction.PaymentFileView(
                    f.id, f.version, f.number, f.executionDate, f.transfers, f.total, f.currency, f.sha256, f.createdAt)
                from PaymentFile f where %s order by f.id.value desc
                """.formatted(condition), PaymentFileView.class);
        values.forEach(query::setParameter);
        return Page.cut(
                query.setMaxResults(page.fetch()).getResultList(),
                page,
                row -> row.id().toString());
    }
}
