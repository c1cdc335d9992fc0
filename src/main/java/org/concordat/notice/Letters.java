package org.concordat.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Identifiers;
import org.concordat.platform.NotFound;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Reference;

/** The mails an authority has sent: sent again on request, and what could not be delivered. */
@ApplicationScoped
@Transactional
public class Letters {
    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final EntityManager entityManager;
    private final Event<Fact> facts;
    private final Notices notices;
    private final Clock clock;

    Letters(EntityManager entityManager, Event<Fact> facts, Notices notices, Clock clock) {
        this.entityManager = entityManager;
        this.facts = facts;
        this.notices = notices;
        this.clock = clock;
    }

    /** What is known of the notices about a thing that the actor's authority sent; an auditor reads every authority's. */
    public List<NoticeProof> proofs(Reference about, Actor actor) {
        return notices.proof(about).stream()
                .filter(proof -> actor.has(Role.AUDITOR) || actor.worksFor(proof.from()))
                .toList();
    }

    /** Sends the mail of a notice once more; the first sending stays the proof. */
    public void sendAgain(NoticeId id, Actor actor) {
        requireSender(actor, "select sender_id from notice where id = :id for update", id.value(), "notice");
        if (isWaiting(id)) {
            throw new MailWaiting();
        }
        entityManager
                .createNativeQuery("insert into notice_mail (id, notice_id, next_try_at) values (:id, :notice, :now)")
                .setParameter("id", Identifiers.next())
                .setParameter("notice", id.value())
                .setParameter("now", clock.instant())
                .executeUpdate();
        facts.fire(new NoticeSentAgain(id, actor));
    }

    /** What was given up, the latest first. */
    @SuppressWarnings("unchecked")
    public Page<Letter> undelivered(Actor actor, PageRequest page) {
        List<Tuple> rows = entityManager
                .createNativeQuery("""
                        select m.id, m.notice_id, n.kind, n.path, m.attempts, m.cause, m.dead_at
                        from notice_mail m join notice n on n.id = m.notice_id
                        where m.dead_at is not null and n.sender_id = :sender and m.id < :after
                        order by m.id desc limit :fetch
                        """, Tuple.class)
                .setParameter("sender", actor.requireOrganisation().value())
                .setParameter("after", Objects.requireNonNullElse(page.afterId(), LAST))
                .setParameter("fetch", page.fetch())
                .getResultList();
        return Page.cut(
                rows.stream().map(Letters::letter).toList(),
                page,
                letter -> letter.id().toString());
    }

    /** Gives a dead letter its attempts back. */
    public void retry(UUID id, Actor actor) {
        requireSender(actor, """
                select n.sender_id from notice_mail m join notice n on n.id = m.notice_id
                where m.id = :id and m.dead_at is not null for update of m
                """, id, "undelivered mail");
        entityManager
                .createNativeQuery(
                        "update notice_mail set dead_at = null, attempts = 0, next_try_at = :now where id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
    }

    private void requireSender(Actor actor, String sql, UUID id, String kind) {
        var senders =
                entityManager.createNativeQuery(sql).setParameter("id", id).getResultList();
        if (senders.isEmpty()) {
            throw NotFound.missing(kind);
        }
        if (!actor.worksFor(new OrganisationId((UUID) senders.get(0)))) {
            throw NotFound.hidden(kind);
        }
    }

    private boolean isWaiting(NoticeId id) {
        return !entityManager
                .createNativeQuery(
                        "select 1 from notice_mail where notice_id = :id and sent_at is null and dead_at is null")
                .setParameter("id", id.value())
                .getResultList()
                .isEmpty();
    }

    private static Letter letter(Tuple row) {
        return new Letter(
                row.get("id", UUID.class),
                new NoticeId(row.get("notice_id", UUID.class)),
                row.get("kind", String.class),
                row.get("path", String.class),
                row.get("attempts", Integer.class),
                row.get("cause", String.class),
                row.get("dead_at", Instant.class));
    }
}
