package org.concordat.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.PersonId;
import org.concordat.platform.Reference;

/** Sends notices inside the sender's transaction: one row a person, and one mail a row for the outbox. */
@ApplicationScoped
public class Notices {
    private static final String SEND = """
            with audience as (
              select a.organisation_id, a.role, cast(cast(:now as timestamptz) at time zone o.zone as date) as today
              from unnest(cast(:organisations as uuid[]), cast(:roles as text[])) a(organisation_id, role)
              join organisation o on o.id = a.organisation_id
            ), recipient as (
              select m.person_id from audience a join membership m on m.organisation_id = a.organisation_id
                and (a.role = '' or m.role = a.role)
                and m.first_day <= a.today and (m.last_day is null or m.last_day >= a.today)
              union
              select d.delegate_id from audience a join delegation d on d.organisation_id = a.organisation_id
                and d.role = a.role and d.first_day <= a.today and d.last_day >= a.today and d.withdrawn_at is null
              union
              select unnest(cast(:persons as uuid[]))
            ), written as (
              insert into notice (id, person_id, sender_id, kind, subject, params, about_kind, about_id, path, created_at)
              select uuidv7(), r.person_id, :sender, :kind, :subject, cast(:params as jsonb), :aboutKind, :aboutId,
                     :path, :now from recipient r
              returning id
            )
            insert into notice_mail (id, notice_id, next_try_at) select uuidv7(), id, :now from written
            """;

    private final EntityManager entityManager;
    private final NoticeTexts texts;
    private final NoticeParams params;
    private final Clock clock;

    Notices(EntityManager entityManager, NoticeTexts texts, NoticeParams params, Clock clock) {
        this.entityManager = entityManager;
        this.texts = texts;
        this.params = params;
        this.clock = clock;
    }

    /** Everybody gets it once, in however many ways he is addressed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void send(Notice notice) {
        // A key without words is the sender's fault and must not wait for the worker to find it.
        texts.subject(notice.subject(), notice.params());
        entityManager.flush();
        var organisations = new ArrayList<UUID>();
        var roles = new ArrayList<String>();
        var persons = new ArrayList<UUID>();
        for (var recipients : notice.to()) {
            if (recipients instanceof Recipients.Holders holders) {
                organisations.add(holders.organisation().value());
                roles.add(holders.role());
            } else if (recipients instanceof Recipients.Everybody everybody) {
                organisations.add(everybody.organisation().value());
                roles.add("");
            } else if (recipients instanceof Recipients.One one) {
                persons.add(one.person().value());
            }
        }
        entityManager
                .createNativeQuery(SEND)
                .setParameter("organisations", organisations.toArray(new UUID[0]))
                .setParameter("roles", roles.toArray(new String[0]))
                .setParameter("persons", persons.toArray(new UUID[0]))
                .setParameter("sender", notice.from().value())
                .setParameter("kind", notice.kind())
                .setParameter("subject", notice.subject())
                .setParameter("params", params.write(notice.params()))
                .setParameter("aboutKind", notice.about().kind())
                .setParameter("aboutId", notice.about().id())
                .setParameter("path", notice.path())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /**
     * Since when each organisation is told of a thing: the first mail of that kind to one of its people has left, or one
     * of them has read the notice, whichever came first. Nothing for whoever was not reached.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    @SuppressWarnings("unchecked")
    public Map<OrganisationId, Instant> toldAt(Reference about, String kind, Set<OrganisationId> organisations) {
        List<Tuple> rows = entityManager
                .createNativeQuery("""
                        select s.organisation_id, min(least(m.sent_at, n.read_at)) as told_at
                        from notice n join notice_mail m on m.notice_id = n.id
                        join membership s on s.person_id = n.person_id
                        where n.about_id = :id and n.about_kind = :aboutKind and n.kind = :kind
                          and (m.sent_at is not null or n.read_at is not null)
                          and s.organisation_id = any(cast(:organisations as uuid[]))
                        group by s.organisation_id
                        """, Tuple.class)
                .setParameter("id", about.id())
                .setParameter("aboutKind", about.kind())
                .setParameter("kind", kind)
                .setParameter(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> new OrganisationId(row.get("organisation_id", UUID.class)),
                        row -> row.get("told_at", Instant.class)));
    }

    /** When each person's notices about a thing were first sent and first read; a standstill counts from sending. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<NoticeProof> proof(Reference about) {
        List<Tuple> rows = entityManager
                .createNativeQuery("""
                        select n.id, n.kind, n.person_id, n.sender_id, n.created_at, n.read_at,
                          (select min(m.sent_at) from notice_mail m where m.notice_id = n.id) as sent_at
                        from notice n where n.about_id = :id and n.about_kind = :kind order by n.id limit 1000
                        """, Tuple.class)
                .setParameter("id", about.id())
                .setParameter("kind", about.kind())
                .getResultList();
        return rows.stream()
                .map(row -> new NoticeProof(
                        new NoticeId(row.get("id", UUID.class)),
                        row.get("kind", String.class),
                        new PersonId(row.get("person_id", UUID.class)),
                        new OrganisationId(row.get("sender_id", UUID.class)),
                        row.get("created_at", Instant.class),
                        row.get("sent_at", Instant.class),
                        row.get("read_at", Instant.class)))
                .toList();
    }
}
