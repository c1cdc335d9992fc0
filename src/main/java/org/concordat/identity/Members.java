package org.concordat.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.BusinessCalendar;
import org.concordat.platform.Fact;
import org.concordat.platform.NotFound;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.PersonId;
import org.concordat.platform.Version;
import org.jspecify.annotations.Nullable;

/** The register of organisations, their members and delegations. Who may call what is said by the callers' roles. */
@ApplicationScoped
public class Members {
    private final Organisations organisations;
    private final Directory directory;
    private final EntityManager entityManager;
    private final Event<Fact> facts;
    private final Clock clock;

    Members(
            Organisations organisations,
            Directory directory,
            EntityManager entityManager,
            Event<Fact> facts,
            Clock clock) {
        this.organisations = organisations;
        this.directory = directory;
        this.entityManager = entityManager;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public OrganisationId found(OrganisationKind kind, String name, CalendarSettings calendar, Actor by) {
        var organisation = new Organisation(kind, name, calendar);
        organisations.persist(organisation);
        facts.fire(new OrganisationFounded(organisation.id(), kind, by));
        return organisation.id();
    }

    /** An organisation goes by another legal name from now on; where it goes by that name already, nothing happens. */
    @Transactional
    public void rename(OrganisationId id, String name, Actor by) {
        if (organisations.require(id).rename(name)) {
            facts.fire(new OrganisationRenamed(id, by));
        }
    }

    @Transactional
    public void enrol(PersonId person, OrganisationId id, String role, Actor by) {
        var organisation = organisations.require(id);
        if (!hasRole(person, id, role)) {
            entityManager.persist(new Membership(person, organisation, role, today(id)));
            facts.fire(new MemberEnrolled(id, person, role, by));
        }
    }

    /** The membership ends today at once: the next request no longer has the role. */
    @Transactional
    public void release(PersonId person, OrganisationId id, String role, Actor by) {
        var found = memberships(person, id, role);
        if (found.isEmpty()) {
            throw NotFound.missing("membership");
        }
        var yesterday = today(id).minusDays(1);
        found.forEach(membership -> membership.end(yesterday));
        facts.fire(new MemberReleased(id, person, role, by));
    }

    /** Hands a role of the actor's own to a colleague for some days. */
    @Transactional
    public UUID delegate(PersonId to, String role, LocalDate firstDay, LocalDate lastDay, Actor by) {
        var organisation = by.requireOrganisation();
        if (!hasRole(by.person(), organisation, role)) {
            throw new org.concordat.platform.RoleMissing("Only an own role can be delegated.");
        }
        if (!isMember(to, organisation)) {
            throw NotFound.missing("colleague");
        }
        var delegation = new Delegation(organisation, by.person(), to, role, firstDay, lastDay);
        entityManager.persist(delegation);
        facts.fire(new RoleDelegated(organisation, to, role, lastDay, by));
        return delegation.id();
    }

    /** From the next request on the delegate no longer has the role. */
    @Transactional
    public void withdraw(UUID delegation, Actor by) {
        var found = entityManager.find(Delegation.class, delegation);
        if (found == null) {
            throw NotFound.missing("delegation");
        }
        found.withdraw(by, today(found.organisation()), clock.instant());
        facts.fire(new DelegationWithdrawn(found.organisation(), found.delegate(), found.role(), by));
    }

    /** The day in an organisation's own zone: memberships and delegations are counted in its days. */
    @Transactional
    public LocalDate today(OrganisationId organisation) {
        return organisations.require(organisation).today(clock);
    }

    @Transactional
    public PersonId know(String subject, String name, @Nullable String email) {
        directory.remember(subject, name, email);
        return new PersonId((UUID) entityManager
                .createNativeQuery("select id from person where subject = :subject")
                .setParameter("subject", subject)
                .getSingleResult());
    }

    @Transactional
    public Organisation organisation(OrganisationId id) {
        return organisations.require(id);
    }

    /** The public authorities by name, for choosing one. */
    @Transactional
    public List<OrganisationName> authorities() {
        return entityManager
                .createQuery("""
                        select new org.concordat.identity.OrganisationName(o.id, o.name)
                        from Organisation o where o.kind = :kind order by o.name
                        """, OrganisationName.class)
                .setParameter("kind", OrganisationKind.PUBLIC_AUTHORITY)
                .setMaxResults(200)
                .getResultList();
    }

    /** The people who hold a role in an organisation today, by name, for choosing some of them. */
    @Transactional
    public List<PersonName> holders(OrganisationId organisation, String role) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery("""
                        select distinct p.id, p.name from person p join membership m on m.person_id = p.id
                        where m.organisation_id = :organisation and m.role = :role
                          and m.first_day <= :today and (m.last_day is null or m.last_day >= :today)
                        order by p.name, p.id
                        """, Tuple.class)
                .setParameter("organisation", organisation.value())
                .setParameter("role", role)
                .setParameter("today", today(organisation))
                .getResultList();
        return rows.stream()
                .map(row -> new PersonName(new PersonId(row.get("id", UUID.class)), row.get("name", String.class)))
                .toList();
    }

    @Transactional
    public BusinessCalendar calendar(OrganisationId id) {
        return organisations.require(id).calendar();
    }

    @Transactional
    public void keepCalendar(OrganisationId id, CalendarSettings calendar, @Nullable Version seen, Actor by) {
        organisations.require(id, seen).use(calendar);
        facts.fire(new CalendarChanged(id, by));
    }

    /** Whether the actor administers a public authority, and so what all organisations share. */
    @Transactional
    public boolean isAuthorityAdministrator(Actor actor) {
        var organisation = actor.organisation();
        return organisation != null
                && actor.has(Role.ROLE_ADMINISTRATOR)
                && organisations.require(organisation).kind() == OrganisationKind.PUBLIC_AUTHORITY;
    }

    /** Whether the person holds the role there today by an own membership. */
    @Transactional
    public boolean hasRole(PersonId person, OrganisationId organisation, String role) {
        return !memberships(person, organisation, role).isEmpty();
    }

    private List<Membership> memberships(PersonId person, OrganisationId organisation, String role) {
        return entityManager
                .createQuery("""
                        from Membership where person = :person and organisation = :organisation and role = :role
                          and (lastDay is null or lastDay >= :today)
                        """, Membership.class)
                .setParameter("person", person)
                .setParameter("organisation", organisation)
                .setParameter("role", role)
                .setParameter("today", today(organisation))
                .getResultList();
    }

    private boolean isMember(PersonId person, OrganisationId organisation) {
        return !entityManager
                .createQuery("""
                        select 1 from Membership where person = :person and organisation = :organisation
                          and (lastDay is null or lastDay >= :today)
                        """, Integer.class)
                .setParameter("person", person)
                .setParameter("organisation", organisation)
                .setParameter("today", today(organisation))
                .getResultList()
                .isEmpty();
    }
}
