package org.concordat.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.concordat.platform.PersonId;
import org.jspecify.annotations.Nullable;

/** Finds who a token's subject is and for which organisations that person may act today. */
@ApplicationScoped
public class Directory {
    /** Days are those of each organisation's own zone. */
    private static final String GRANTS = """
            select p.id as person, p.name as person_name, g.organisation_id, g.name, g.kind, g.zone, g.role, g.delegator_id
            from person p
            left join lateral (
              select o.id as organisation_id, o.name, o.kind, o.zone, h.role, h.delegator_id
              from (
                select m.organisation_id, m.role, cast(null as uuid) as delegator_id, m.first_day, m.last_day
                from membership m where m.person_id = p.id
                union all
                select d.organisation_id, d.role, d.delegator_id, d.first_day, d.last_day
                from delegation d where d.delegate_id = p.id and d.withdrawn_at is null
              ) h
              join organisation o on o.id = h.organisation_id
              cross join lateral (select cast(cast(:now as timestamptz) at time zone o.zone as date) as today) t
              where h.first_day <= t.today and (h.last_day is null or h.last_day >= t.today)
                and (h.delegator_id is null or exists (
                  select 1 from membership dm where dm.person_id = h.delegator_id and dm.organisation_id = o.id
                    and dm.role = h.role and dm.first_day <= t.today and (dm.last_day is null or dm.last_day >= t.today)))
            ) g on true
            where p.subject = :subject order by g.name, g.role
            """;

    private final EntityManager entityManager;
    private final Clock clock;

    Directory(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * The person behind a token, written down at the first sign-in.
     *
     * @param wanted the organisation asked for; without it the only one, or the first by name
     */
    public SignedIn signIn(String subject, String name, @Nullable String email, @Nullable String wanted) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            var rows = grants(subject);
            if (rows.isEmpty()) {
                remember(subject, name, email);
                rows = grants(subject);
            } else if (subject.equals(rows.get(0).get("person_name")) && !subject.equals(name)) {
                learnName(subject, name, email);
                rows = grants(subject);
            }
            return signedIn(rows, wanted);
        });
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> grants(String subject) {
        return entityManager
                .createNativeQuery(GRANTS, Tuple.class)
                .setParameter("subject", subject)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Writes a person down; one who is known stays as he is. */
    void remember(String subject, String name, @Nullable String email) {
        entityManager
                .createNativeQuery("""
                        insert into person (id, subject, name, email) values (:id, :subject, :name, :email)
                        on conflict (subject) do nothing
                        """)
                .setParameter("id", Identifiers.next())
                .setParameter("subject", subject)
                .setParameter("name", name)
                .setParameter("email", email)
                .executeUpdate();
    }

    /** Who was enrolled by subject before the first sign-in gets a name at that sign-in. */
    private void learnName(String subject, String name, @Nullable String email) {
        entityManager
                .createNativeQuery("update person set name = :name, email = :email where subject = :subject")
                .setParameter("subject", subject)
                .setParameter("name", name)
                .setParameter("email", email)
                .executeUpdate();
    }

    private static SignedIn signedIn(List<Tuple> rows, @Nullable String wanted) {
        var first = rows.get(0);
        var places = SignedIn.places(rows.stream()
                .filter(row -> row.get("organisation_id") != null)
                .map(row -> new SignedIn.Grant(
                        row.get("organisation_id", UUID.class),
                        row.get("name", String.class),
                        OrganisationKind.valueOf(row.get("kind", String.class)),
                        ZoneId.of(row.get("zone", String.class)),
                        row.get("role", String.class),
                        row.get("delegator_id", UUID.class)))
                .toList());
        var chosen = places.stream()
                .filter(place ->
                        wanted == null || place.organisation().toString().equals(wanted))
                .findFirst()
                .orElse(null);
        return new SignedIn(
                new PersonId(first.get("person", UUID.class)), first.get("person_name", String.class), places, chosen);
    }
}
