package org.concordat.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.Reference;
import org.concordat.platform.Texts;
import org.jspecify.annotations.Nullable;

/** The rows of the outbox: taken in small batches that no other node sees, then sent, tried again, or given up. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Outbox {
    static final int MOST_ATTEMPTS = 5;
    private static final int BATCH = 20;
    private static final Duration TAKEN_FOR = Duration.ofMinutes(5);

    private final EntityManager entityManager;
    private final NoticeParams params;
    private final Clock clock;

    Outbox(EntityManager entityManager, NoticeParams params, Clock clock) {
        this.entityManager = entityManager;
        this.params = params;
        this.clock = clock;
    }

    @SuppressWarnings("unchecked")
    List<OutboxMail> take() {
        List<Tuple> rows = entityManager
                .createNativeQuery("""
                        with taken as (
                          update notice_mail set attempts = attempts + 1, next_try_at = :until
                          where id in (
                            select id from notice_mail
                            where sent_at is null and dead_at is null and next_try_at <= :now
                            order by next_try_at limit :batch for update skip locked)
                          returning id, notice_id, attempts
                        )
                        select t.id, t.notice_id, t.attempts, p.email, n.kind, n.about_kind,
                          n.about_id, n.subject, cast(n.params as text) as params
                        from taken t join notice n on n.id = t.notice_id join person p on p.id = n.person_id
                        """, Tuple.class)
                .setParameter("now", clock.instant())
                .setParameter("until", clock.instant().plus(TAKEN_FOR))
                .setParameter("batch", BATCH)
                .getResultList();
        return rows.stream()
                .map(row -> new OutboxMail(
                        row.get("id", UUID.class),
                        row.get("notice_id", UUID.class),
                        new Reference(row.get("about_kind", String.class), row.get("about_id", UUID.class)),
                        row.get("kind", String.class),
                        row.get("attempts", Integer.class),
                        row.get("email", String.class),
                        row.get("subject", String.class),
                        params.read(row.get("params", String.class))))
                .toList();
    }

    void sent(OutboxMail mail, String messageId) {
        entityManager
                .createNativeQuery(
                        "update notice_mail set sent_at = :now, message_id = :message, cause = null where id = :id")
                .setParameter("now", clock.instant())
                .setParameter("message", messageId)
                .setParameter("id", mail.id())
                .executeUpdate();
    }

    /** Waits longer each time; after the last attempt it is a dead letter. */
    void failed(OutboxMail mail, String cause) {
        if (mail.attempts() >= MOST_ATTEMPTS) {
            giveUp(mail, cause);
            return;
        }
        write(mail, cause, clock.instant().plus(backoff(mail.attempts())), null);
    }

    void giveUp(OutboxMail mail, String cause) {
        write(mail, cause, clock.instant(), clock.instant());
    }

    /** One, four, sixteen, sixty-four minutes. */
    static Duration backoff(int attempts) {
        return Duration.ofMinutes(1L << 2 * (attempts - 1));
    }

    private void write(OutboxMail mail, String cause, Instant nextTry, @Nullable Instant dead) {
        entityManager
                .createNativeQuery("""
                        update notice_mail set cause = :cause, next_try_at = :next, dead_at = cast(:dead as timestamptz)
                        where id = :id
                        """)
                .setParameter("cause", withoutAddresses(cause))
                .setParameter("next", nextTry)
                .setParameter("dead", dead == null ? null : dead.toString())
                .setParameter("id", mail.id())
                .executeUpdate();
    }

    /** Mail servers repeat the address in their refusal; it is personal data and stays with the person. */
    static String withoutAddresses(String cause) {
        return Texts.shorten(cause.replaceAll("\\S+@\\S+", "(address)"));
    }
}
