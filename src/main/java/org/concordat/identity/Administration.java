package org.concordat.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.NotFound;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.PersonId;
import org.concordat.platform.RoleMissing;
import org.concordat.platform.Version;
import org.jspecify.annotations.Nullable;

/** What administrators do for their own organisation: members, calendar, further organisations; and delegations by members. */
@ApplicationScoped
@Transactional
public class Administration {
    private final Members members;
    private final EntityManager entityManager;
    private final Clock clock;

    Administration(Members members, EntityManager entityManager, Clock clock) {
        this.members = members;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    public static boolean isAdministrator(Actor actor) {
        return actor.hasAny(Role.ADMINISTRATORS);
    }

    public OrganisationView find(OrganisationId id, Actor actor) {
        return view(own(id, actor));
    }

    /** For those who may read what was done to it: its administrators, and auditors. */
    public OrganisationView overseen(OrganisationId id, Actor actor) {
        if (!actor.has(Role.AUDITOR)) {
            administered(id, actor);
        }
        return view(members.organisation(id));
    }

    /** @throws RoleMissing unless an administrator of a public authority asks */
    public OrganisationView found(@Valid Founding form, Actor actor) {
        requireFounder(actor);
        if (form.kind() == OrganisationKind.VENDOR) {
            throw new FoundingRefused();
        }
        var administrator = known(form.administrator());
        var calendar = members.organisation(actor.requireOrganisation()).settings();
        var id = members.found(form.kind(), form.name().strip(), calendar, actor);
        members.enrol(administrator, id, Role.ROLE_ADMINISTRATOR, actor);
        entityManager.flush();
        return view(members.organisation(id));
    }

    public boolean mayFound(Actor actor) {
        return members.isAuthorityAdministrator(actor);
    }

    @SuppressWarnings("unchecked")
    public List<MemberView> members(OrganisationId id, Actor actor) {
        administered(id, actor);
        List<Tuple> rows = entityManager
                .createNativeQuery("""
                        select p.id, p.name, p.email, m.role, min(m.first_day) as since
                        from membership m join person p on p.id = m.person_id
                        where m.organisation_id = :organisation and (m.last_day is null or m.last_day >= :today)
                        group by p.id, p.name, p.email, m.role order by p.name, p.id, m.role limit 2000
                        """, Tuple.class)
                .setParameter("organisation", id.value())
                .setParameter("today", members.today(id))
                .getResultList();
        return rows.stream()
                .map(row -> new MemberView(
                        new PersonId(row.get("id", UUID.class)),
                        row.get("name", String.class),
                        row.get("email", String.class),
                        row.get("role", String.class),
                        day(row.get("since"))))
                .toList();
    }

    public PersonId enrol(OrganisationId id, @Valid Enrolment form, Actor actor) {
        administered(id, actor);
        var person = known(form.person());
        members.enrol(person, id, form.role(), actor);
        return person;
    }

    public void release(OrganisationId id, PersonId person, String role, Actor actor) {
        administered(id, actor);
        var holders = members.holders(id, role);
        if (Role.ADMINISTRATORS.contains(role)
                && holders.size() == 1
                && holders.get(0).id().equals(person)) {
            throw new LastAdministrator();
        }
        members.release(person, id, role, actor);
    }

    /** The organisation that the actor administers. */
    public OrganisationView administered(Actor actor) {
        var own = actor.requireOrganisation();
        administered(own, actor);
        return find(own, actor);
    }

    /** The days from Monday to Friday of the next twelve months on which nobody works. */
    public List<DayOff> daysOff(OrganisationId id, Actor actor) {
        var organisation = own(id, actor);
        var calendar = organisation.calendar();
        var today = calendar.today(clock);
        return today.datesUntil(today.plusYears(1))
                .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
                .filter(day -> !calendar.isWorkingDay(day))
                .map(day -> new DayOff(day, organisation.settings().extraDays().contains(day)))
                .toList();
    }

    public CalendarView calendar(OrganisationId id, Actor actor) {
        return CalendarView.of(own(id, actor));
    }

    public CalendarView keepCalendar(
            OrganisationId id, @Nullable Version seen, @Valid CalendarChoice choice, Actor actor) {
        administered(id, actor);
        members.keepCalendar(id, choice.settings(), seen, actor);
        entityManager.flush();
        return CalendarView.of(members.organisation(id));
    }

    public UUID delegate(@Valid DelegationWish wish, Actor actor) {
        return members.delegate(wish.delegate(), wish.role(), wish.firstDay(), wish.lastDay(), actor);
    }

    public void withdraw(UUID delegation, Actor actor) {
        members.withdraw(delegation, actor);
    }

    /** Those that have not ended: one's own, given and received; for an administrator all of the organisation. */
    @SuppressWarnings("unchecked")
    public List<DelegationView> delegations(Actor actor) {
        List<Tuple> rows = entityManager
                .createNativeQuery("""
                        select d.id, f.id as from_id, f.name as from_name, t.id as to_id, t.name as to_name,
                          d.role, d.first_day, d.last_day
                        from delegation d join person f on f.id = d.delegator_id join person t on t.id = d.delegate_id
                        where d.organisation_id = :organisation and d.last_day >= :today
                          and d.withdrawn_at is null
                          and (d.delegator_id = :person or d.delegate_id = :person or :administrator)
                        order by d.first_day, d.id limit 200
                        """, Tuple.class)
                .setParameter("organisation", actor.requireOrganisation().value())
                .setParameter("today", members.today(actor.requireOrganisation()))
                .setParameter("person", actor.person().value())
                .setParameter("administrator", isAdministrator(actor))
                .getResultList();
        return rows.stream()
                .map(row -> new DelegationView(
                        row.get("id", UUID.class),
                        new PersonId(row.get("from_id", UUID.class)),
                        row.get("from_name", String.class),
                        new PersonId(row.get("to_id", UUID.class)),
                        row.get("to_name", String.class),
                        row.get("role", String.class),
                        day(row.get("first_day")),
                        day(row.get("last_day"))))
                .toList();
    }

    /** Everybody of one's organisation but oneself, for choosing who stands in. */
    @SuppressWarnings("unchecked")
    public List<PersonName> colleagues(Actor actor) {
        List<Tuple> rows = entityManager
                .createNativeQuery("""
                        select distinct p.id, p.name from membership m join person p on p.id = m.person_id
                        where m.organisation_id = :organisation and p.id <> :person
                          and (m.last_day is null or m.last_day >= :today) order by p.name, p.id
                        """, Tuple.class)
                .setParameter("organisation", actor.requireOrganisation().value())
                .setParameter("person", actor.person().value())
                .setParameter("today", members.today(actor.requireOrganisation()))
                .getResultList();
        return rows.stream()
                .map(row -> new PersonName(new PersonId(row.get("id", UUID.class)), row.get("name", String.class)))
                .toList();
    }

    /** @throws RoleMissing unless an administrator of a public authority asks */
    public void requireFounder(Actor actor) {
        actor.require(Role.ROLE_ADMINISTRATOR);
        if (!mayFound(actor)) {
            throw new RoleMissing("Only administrators of a public authority found organisations.");
        }
    }

    private static OrganisationView view(Organisation organisation) {
        return new OrganisationView(
                organisation.id(), organisation.version(), organisation.kind(), organisation.name());
    }

    private Organisation own(OrganisationId id, Actor actor) {
        var organisation = members.organisation(id);
        if (!actor.worksFor(id)) {
            throw NotFound.hidden("organisation");
        }
        return organisation;
    }

    private void administered(OrganisationId id, Actor actor) {
        own(id, actor);
        if (!isAdministrator(actor)) {
            throw new RoleMissing("This needs an administrator of the organisation.");
        }
    }

    /** An address that several accounts share names nobody. */
    @SuppressWarnings("unchecked")
    private PersonId known(String subjectOrAddress) {
        List<UUID> found = entityManager
                .createNativeQuery("select id from person where subject = :text or lower(email) = lower(:text) limit 2")
                .setParameter("text", subjectOrAddress.strip())
                .getResultList();
        if (found.size() != 1) {
            throw NotFound.missing("person who has signed in before");
        }
        return new PersonId(found.get(0));
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
