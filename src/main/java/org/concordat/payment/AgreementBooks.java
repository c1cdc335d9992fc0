package org.concordat.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.concordat.identity.Members;
import org.concordat.identity.Participations;
import org.concordat.ledger.AccountStatement;
import org.concordat.ledger.Balance;
import org.concordat.ledger.LedgerReports;
import org.concordat.ledger.PostedLine;
import org.concordat.ledger.TrialBalance;
import org.concordat.ledger.ValueDates;
import org.concordat.platform.Actor;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.jspecify.annotations.Nullable;

/** Opens the books of an agreement as of any value date for those who take part in it. */
@ApplicationScoped
@Transactional
public class AgreementBooks {
    private final Commitments commitments;
    private final LedgerReports reports;
    private final Participations participations;
    private final Members members;
    private final Clock clock;

    AgreementBooks(
            Commitments commitments,
            LedgerReports reports,
            Participations participations,
            Members members,
            Clock clock) {
        this.commitments = commitments;
        this.reports = reports;
        this.participations = participations;
        this.members = members;
        this.clock = clock;
    }

    /** @param asOf today, where nothing is asked for */
    public TrialBalance trialBalance(UUID agreement, @Nullable LocalDate asOf, Actor actor) {
        var commitment = requireSeen(agreement, actor);
        var day = asOf == null ? today(commitment) : asOf;
        return reports.trialBalance(commitment.book(), commitment.total().currency(), day);
    }

    /** At the end of the days that are asked for, by account, party and item. */
    public List<Balance> balances(UUID agreement, LedgerQuestion question, Actor actor) {
        var commitment = requireSeen(agreement, actor);
        var day = days(question, commitment).until();
        return reports.balances(commitment.book(), question.filter(), day);
    }

    public AccountStatement statement(UUID agreement, LedgerQuestion question, Actor actor) {
        var commitment = requireSeen(agreement, actor);
        return reports.statement(
                commitment.book(), commitment.total().currency(), question.filter(), days(question, commitment));
    }

    /** In the order of their value dates. */
    public Page<PostedLine> lines(UUID agreement, LedgerQuestion question, PageRequest page, Actor actor) {
        var commitment = requireSeen(agreement, actor);
        return reports.lines(commitment.book(), question.filter(), days(question, commitment), page);
    }

    /** Hands over all lines one by one, while they are read. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lines(UUID agreement, LedgerQuestion question, Actor actor, Consumer<PostedLine> each) {
        var commitment = requireSeen(agreement, actor);
        try (var lines = reports.stream(commitment.book(), question.filter(), days(question, commitment))) {
            lines.forEach(each);
        }
    }

    /** From the signature until today, where nothing else is asked for. */
    public ValueDates days(UUID agreement, LedgerQuestion question, Actor actor) {
        return days(question, requireSeen(agreement, actor));
    }

    private ValueDates days(LedgerQuestion question, Commitment commitment) {
        var from = question.from();
        var until = question.until();
        if (until == null) {
            until = later(today(commitment), from);
        }
        if (from == null) {
            from = commitment.committedOn().isBefore(until) ? commitment.committedOn() : until;
        }
        return new ValueDates(from, until);
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    private Commitment requireSeen(UUID agreement, Actor actor) {
        var commitment = commitments.require(agreement);
        participations.requireSeen(actor, commitment.book());
        return commitment;
    }

    private LocalDate today(Commitment commitment) {
        return members.calendar(commitment.authority()).today(clock);
    }
}
