package org.concordat.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.NotFound;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;

/** What a person has been told; nobody reads another's. */
@ApplicationScoped
@Transactional
public class Inbox {
    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final EntityManager entityManager;
    private final NoticeTexts texts;
    private final NoticeParams params;
    private final Clock clock;

    Inbox(EntityManager entityManager, NoticeTexts texts, NoticeParams params, Clock clock) {
        this.entityManager = entityManager;
        this.texts = texts;
        this.params = params;
        this.clock = clock;
    }

    /** The newest first. */
    @SuppressWarnings("unchecked")
    public Page<NoticeRow> of(Actor actor, PageRequest page) {
        List<Tuple> rows = entityManager
                .createNativeQuery("""
                        select id, kind, subject, cast(params as text) as params, path, created_at, read_at
                        from notice where person_id = :person and id < :after order by id desc limit :fetch
                        """, Tuple.class)
                .setParameter("person", actor.person().value())
                .setParameter("after", Objects.requireNonNullElse(page.afterId(), LAST))
                .setParameter("fetch", page.fetch())
                .getResultList();
        return Page.cut(
                rows.stream().map(this::row).toList(), page, row -> row.id().toString());
    }

    /** Writes down the first reading; a later one changes nothing. */
    public NoticeRow read(NoticeId id, Actor actor) {
        entityManager
                .createNativeQuery(
                        "update notice set read_at = :now where id = :id and person_id = :person and read_at is null")
                .setParameter("now", clock.instant())
                .setParameter("id", id.value())
                .setParameter("person", actor.person().value())
                .executeUpdate();
        return require(id, actor);
    }

    @SuppressWarnings("unchecked")
    private NoticeRow require(NoticeId id, Actor actor) {
        List<Tuple> rows = entityManager
                .createNativeQuery("""
                        select id, kind, subject, cast(params as text) as params, path, created_at, read_at, person_id
                        from notice where id = :id
                        """, Tuple.class)
                .setParameter("id", id.value())
                .getResultList();
        if (rows.isEmpty()) {
            throw NotFound.missing("notice");
        }
        if (!rows.get(0).get("person_id", UUID.class).equals(actor.person().value())) {
            throw NotFound.hidden("notice");
        }
        return row(rows.get(0));
    }

    private NoticeRow row(Tuple row) {
        return new NoticeRow(
                new NoticeId(row.get("id", UUID.class)),
                row.get("kind", String.class),
                texts.subject(row.get("subject", String.class), params.read(row.get("params", String.class))),
                row.get("path", String.class),
                row.get("created_at", Instant.class),
                row.get("read_at", Instant.class));
    }
}
