package org.concordat.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.concordat.identity.Members;
import org.concordat.identity.Participations;
import org.concordat.identity.Role;
import org.concordat.ledger.LedgerPeriods;
import org.concordat.ledger.Period;
import org.concordat.platform.Actor;
import org.concordat.platform.OrganisationId;

/** The months of an agreement's books: read by those who take part, closed by a finance officer of the authority. */
@ApplicationScoped
@Transactional
public class AgreementPeriods {
    private final Commitments commitments;
    private final LedgerPeriods periods;
    private final Participations participations;
    private final Members members;
    private final Clock clock;

    AgreementPeriods(
            Commitments commitments,
            LedgerPeriods periods,
            Participations participations,
            Members members,
            Clock clock) {
        this.commitments = commitments;
        this.periods = periods;
        this.participations = participations;
        this.members = members;
        this.clock = clock;
    }

    public PeriodsView of(UUID agreement, Actor actor) {
        var commitment = requireSeen(agreement, actor);
        var next = periods.next(commitment.book());
        return new PeriodsView(
                next, next.isBefore(YearMonth.from(today(commitment.authority()))), periods.closed(commitment.book()));
    }

    public Period close(UUID agreement, YearMonth month, Actor by) {
        var commitment = requireClosableBy(agreement, by);
        return periods.close(commitment.book(), month, today(commitment.authority()), by);
    }

    /** Refuses what {@link #close} would refuse, and changes nothing. */
    public void check(UUID agreement, YearMonth month, Actor by) {
        var commitment = requireClosableBy(agreement, by);
        periods.check(commitment.book(), month, today(commitment.authority()));
    }

    public boolean mayClose(UUID agreement, Actor actor) {
        return actor.has(Role.FINANCE_OFFICER)
                && actor.worksFor(requireSeen(agreement, actor).authority());
    }

    private Commitment requireClosableBy(UUID agreement, Actor by) {
        var commitment = requireSeen(agreement, by);
        by.require(Role.FINANCE_OFFICER);
        if (!by.worksFor(commitment.authority())) {
            throw new OtherBooks();
        }
        return commitment;
    }

    private Commitment requireSeen(UUID agreement, Actor actor) {
        var commitment = commitments.require(agreement);
        participations.requireSeen(actor, commitment.book());
        return commitment;
    }

    private LocalDate today(OrganisationId authority) {
        return members.calendar(authority).today(clock);
    }
}
