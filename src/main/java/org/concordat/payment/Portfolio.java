package org.concordat.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.IsoTexts;
import org.concordat.platform.NotFound;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;

/** The agreements that an authority has signed and what is unsettled of them: for its own side, and for auditors. */
@ApplicationScoped
@Transactional
public class Portfolio {
    private static final String PAID =
            "coalesce((select sum(p.amount) from Payment p where p.certificate.value = c.id.value"
                    + " and p.valueDate <= :asOf), 0)";
    private static final String UNSETTLED = """
            select new org.concordat.payment.UnsettledCertificate(
                c.id, c.number, k.agreementId, k.number, c.title, c.certifiedOn, c.currency, c.payable, %s)
            from Certificate c join Commitment k on k.agreementId = c.agreementId and k.authority = c.authority
            """.formatted(PAID);

    private final EntityManager entityManager;

    Portfolio(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<UUID> ids(PortfolioFilter filter, Actor actor) {
        return new PortfolioQuery(filter, actor)
                .select(entityManager, "select k.agreementId from Commitment k", "k.agreementId", UUID.class)
                .getResultList();
    }

    /** Newest agreements first. */
    public Page<CommittedParties> list(PortfolioFilter filter, PageRequest page, Actor actor) {
        var rows = new PortfolioQuery(filter, actor)
                .where("k.agreementId < :after", "after", page.afterId())
                .select(entityManager, "from Commitment k", "k.agreementId desc", Commitment.class)
                .setMaxResults(page.fetch())
                .getResultList();
        return Page.cut(rows, page, row -> row.agreement().toString()).map(Commitment::parties);
    }

    /** @throws NotFound where it is the agreement of another authority, or the actor's organisation is its vendor */
    public CommittedParties require(UUID agreement, Actor actor) {
        return new PortfolioQuery(PortfolioFilter.of(agreement), actor)
                .select(entityManager, "from Commitment k", "k.agreementId", Commitment.class)
                .getResultStream()
                .findFirst()
                .map(Commitment::parties)
                .orElseThrow(() -> exists(agreement) ? NotFound.hidden("agreement") : NotFound.missing("agreement"));
    }

    /** Certified before a day and not paid in full by the end of another; the longest unsettled first. */
    public Page<UnsettledCertificate> unsettled(
            PortfolioFilter filter, LocalDate certifiedBefore, LocalDate asOf, PageRequest page, Actor actor) {
        var query = new PortfolioQuery(filter, actor)
                .where("c.certifiedOn < :before", "before", certifiedBefore)
                .where("c.payable > " + PAID, "asOf", asOf);
        if (page.after() != null) {
            var after = page.after().split("/", -1);
            query.where("(c.certifiedOn > :day or c.certifiedOn = :day and c.id.value > :id)", "day", day(after[0]))
                    .with("id", PageRequest.rowId(after.length == 2 ? after[1] : ""));
        }
        var rows = query.select(entityManager, UNSETTLED, "c.certifiedOn, c.id.value", UnsettledCertificate.class)
                .setMaxResults(page.fetch())
                .getResultList();
        return Page.cut(rows, page, row -> row.certifiedOn() + "/" + row.id());
    }

    private boolean exists(UUID agreement) {
        return entityManager.find(Commitment.class, agreement) != null;
    }

    private static LocalDate day(String text) {
        try {
            return IsoTexts.day(text);
        } catch (DateTimeException foreign) {
            throw PageRequest.unknownCursor();
        }
    }
}
