package org.concordat.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Repository;
import org.concordat.procurement.tender.TenderId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SealedBids implements Repository<Bid, BidId> {
    @Override
    public String kind() {
        return "bid";
    }

    @Nullable
    Bid of(TenderId tender, OrganisationId bidder) {
        return find("tender = ?1 and bidder = ?2", tender, bidder).firstResult();
    }

    /** By id, which says nothing of quality or price. */
    List<Bid> of(TenderId tender, BidStatus status) {
        return list("tender = ?1 and status = ?2 order by id.value", tender, status);
    }

    Set<UUID> among(Collection<UUID> wanted, BidStatus status) {
        if (wanted.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select b.id.value from Bid b where b.id.value in :wanted and b.status = :status", UUID.class)
                .setParameter("wanted", wanted)
                .setParameter("status", status)
                .getResultList());
    }

    /** What somebody still means: everything but what was withdrawn. */
    List<Bid> notWithdrawn(TenderId tender) {
        return list("tender = ?1 and status <> ?2 order by id.value", tender, BidStatus.WITHDRAWN);
    }

    Page<BidRow> ownOf(OrganisationId bidder, PageRequest page) {
        var after = page.afterId();
        var query = getEntityManager()
                .createQuery("""
                        select new org.concordat.procurement.bid.BidRow(
                            b.id, b.number, b.tender, t.number, t.title, t.deadline, t.status, b.status, b.submittedAt)
                        from Bid b, Tender t where t.id.value = b.tender.value and b.bidder = :bidder
                          %s order by b.id.value desc
                        """.formatted(after == null ? "" : "and b.id.value < :after"), BidRow.class)
                .setParameter("bidder", bidder);
        if (after != null) {
            query.setParameter("after", after);
        }
        return Page.cut(
                query.setMaxResults(page.fetch()).getResultList(),
                page,
                row -> row.id().toString());
    }
}
