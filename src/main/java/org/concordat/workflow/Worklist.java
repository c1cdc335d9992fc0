package org.concordat.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.NotFound;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Version;
import org.jspecify.annotations.Nullable;

/** What waits for me or my groups, the most urgent first. One indexed range per role; never a count. */
@ApplicationScoped
public class Worklist {
    private static final String COLUMNS = """
            id, version, process_key, task_key, role, title, kind, subject_id, label, path, opened_at, due_at, claimed_by
            """;

    private final EntityManager entityManager;

    Worklist(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Transactional
    @SuppressWarnings("unchecked")
    public Page<WorkItem> of(Actor actor, PageRequest page) {
        var organisation = actor.organisation();
        if (organisation == null || actor.roles().isEmpty()) {
            return new Page<>(List.of(), null);
        }
        var after = After.read(page.after());
        // Each role is one range of the index (organisation, role, due_at, id); the merge reads only the page.
        List<Object[]> rows = entityManager
                .createNativeQuery("""
                        select w.* from unnest(cast(:roles as text[])) r(role) cross join lateral (
                          select %s from work_item
                          where organisation_id = :organisation and role = r.role
                            and (due_at, id) > (:dueAt, :id) and (claimed_by is null or claimed_by = :person)
                          order by due_at, id limit :fetch) w
                        order by w.due_at, w.id limit :fetch
                        """.formatted(COLUMNS), Object[].class)
                .setParameter("roles", actor.roles().toArray(new String[0]))
                .setParameter("organisation", organisation.value())
                .setParameter("dueAt", after.dueAt())
                .setParameter("id", after.id())
                .setParameter("person", actor.person().value())
                .setParameter("fetch", page.fetch())
                .getResultList();
        return Page.cut(rows.stream().map(Worklist::item).toList(), page, After::write);
    }

    /** What waits at one thing, for anybody: tells who acts next and until when. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<WorkItem> waitingAt(UUID subject) {
        List<Object[]> rows = entityManager
                .createNativeQuery(
                        "select " + COLUMNS + " from work_item where subject_id = :subject order by due_at, id",
                        Object[].class)
                .setParameter("subject", subject)
                .getResultList();
        return rows.stream().map(Worklist::item).toList();
    }

    /** Takes an item out of the groups' lists into the actor's own. */
    @Transactional
    public WorkItem claim(UUID id, @Nullable Version seen, Actor actor) {
        var item = require(id, actor);
        Version.check(seen, item);
        if (item.claimedBy() != null && !item.claimedBy().equals(actor.person().value())) {
            throw new AlreadyClaimed();
        }
        return write(item, actor.person().value());
    }

    @Transactional
    public WorkItem release(UUID id, @Nullable Version seen, Actor actor) {
        var item = require(id, actor);
        Version.check(seen, item);
        if (!actor.person().value().equals(item.claimedBy())) {
            throw new NotClaimed();
        }
        return write(item, null);
    }

    @SuppressWarnings("unchecked")
    private WorkItem require(UUID id, Actor actor) {
        List<Object[]> rows = entityManager
                .createNativeQuery(
                        "select " + COLUMNS
                                + " from work_item where id = :id and organisation_id = :organisation and role in (:roles)"
                                + " for update",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("organisation", actor.requireOrganisation().value())
                .setParameter("roles", actor.roles())
                .getResultList();
        return rows.stream().map(Worklist::item).findFirst().orElseThrow(() -> NotFound.missing("task"));
    }

    private WorkItem write(WorkItem item, @Nullable UUID claimant) {
        entityManager
                .createNativeQuery(
                        "update work_item set claimed_by = cast(:claimant as uuid), version = version + 1 where id = :id")
                .setParameter("claimant", claimant == null ? null : claimant.toString())
                .setParameter("id", item.id())
                .executeUpdate();
        return new WorkItem(
                item.id(),
                item.version() + 1,
                item.processKey(),
                item.taskKey(),
                item.role(),
                item.title(),
                item.kind(),
                item.subject(),
                item.label(),
                item.path(),
                item.openedAt(),
                item.dueAt(),
                claimant);
    }

    /** In the order of the columns above: a list of fifty is read often enough for names to be felt. */
    private static WorkItem item(Object[] row) {
        return new WorkItem(
                (UUID) row[0],
                (Integer) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (UUID) row[7],
                (String) row[8],
                (String) row[9],
                (Instant) row[10],
                (Instant) row[11],
                (UUID) row[12]);
    }

    private record After(Instant dueAt, UUID id) {
        private static final After BEGINNING = new After(Instant.EPOCH, new UUID(0, 0));

        static After read(@Nullable String key) {
            if (key == null) {
                return BEGINNING;
            }
            try {
                var parts = key.split("\\|", 2);
                return new After(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (RuntimeException malformed) {
                throw PageRequest.unknownCursor();
            }
        }

        static String write(WorkItem item) {
            return item.dueAt() + "|" + item.id();
        }
    }
}
