package org.concordat.rates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.stream.Stream;
import org.concordat.identity.Capacity;
import org.concordat.identity.Members;
import org.concordat.identity.OrganisationKind;
import org.concordat.identity.Participations;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.RoleMissing;
import org.concordat.platform.Version;
import org.jspecify.annotations.Nullable;

/** The series of an authority: its finance officers open and describe them, all of its people and auditors read them. */
@ApplicationScoped
@Transactional
public class SeriesKeeping {
    private final SeriesRegister register;
    private final RateValues values;
    private final Participations participations;
    private final Members members;
    private final Event<Fact> facts;
    private final Clock clock;

    SeriesKeeping(
            SeriesRegister register,
            RateValues values,
            Participations participations,
            Members members,
            Event<Fact> facts,
            Clock clock) {
        this.register = register;
        this.values = values;
        this.participations = participations;
        this.members = members;
        this.facts = facts;
        this.clock = clock;
    }

    public SeriesView open(@Valid NewSeries form, Actor by) {
        if (!mayOpen(by)) {
            throw new RoleMissing("Only finance officers of a public authority open a rate series.");
        }
        var series = new RateSeries(form, by, clock.instant());
        if (register.named(series.authority(), series.code()) != null) {
            throw new SeriesCodeTaken(series.code());
        }
        register.persist(series);
        register.flush();
        participations.grant(series.id().reference(), series.authority(), Capacity.OWNER);
        facts.fire(new RateSeriesOpened(series.id(), series.code(), series.kind(), by));
        return series.view();
    }

    public SeriesView describe(SeriesId id, @Nullable Version seen, @Valid SeriesChange change, Actor by) {
        var series = register.require(id);
        requireKeeper(series, by);
        Version.check(seen, series);
        series.describe(change);
        register.flush();
        facts.fire(new RateSeriesDescribed(id, by));
        return series.view();
    }

    public SeriesView find(SeriesId id, Actor actor) {
        return requireSeen(id, actor).view();
    }

    public Page<SeriesRow> list(Actor actor, SeriesFilter filter, PageRequest page) {
        var seen = register.seenBy(actor, filter, page);
        var newest = values.newest(seen.items().stream().map(RateSeries::id).toList());
        return seen.map(series -> {
            var value = newest.get(series.id());
            return value == null ? series.row() : value.row(series);
        });
    }

    public Page<RateValueView> values(SeriesId id, ValueFilter filter, PageRequest page, Actor actor) {
        requireSeen(id, actor);
        return values.page(id, filter, page);
    }

    /** All of them, read while they are written out; inside the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Stream<RateValueView> export(SeriesId id, ValueFilter filter) {
        return values.stream(id, filter);
    }

    public boolean mayOpen(Actor actor) {
        var organisation = actor.organisation();
        return organisation != null
                && actor.has(Role.FINANCE_OFFICER)
                && members.organisation(organisation).kind() == OrganisationKind.PUBLIC_AUTHORITY;
    }

    private RateSeries requireSeen(SeriesId id, Actor actor) {
        var series = register.require(id);
        participations.requireSeen(actor, id.reference());
        return series;
    }

    /** What others may not see is not there for them; who sees it needs the role, and that of its own authority. */
    void requireKeeper(RateSeries series, Actor by) {
        participations.requireSeen(by, series.id().reference());
        by.require(Role.FINANCE_OFFICER);
        if (!by.worksFor(series.authority())) {
            throw new RoleMissing("Only finance officers of its own authority change a rate series.");
        }
    }
}
