package org.concordat.payment.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.concordat.agreement.AgreementDesk;
import org.concordat.agreement.AgreementId;
import org.concordat.agreement.terms.SharingClause;
import org.concordat.document.Vault;
import org.concordat.identity.Capacity;
import org.concordat.identity.Members;
import org.concordat.identity.Participations;
import org.concordat.payment.CommittedParties;
import org.concordat.payment.Statements;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.NotFound;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.ReferenceNumbers;
import org.concordat.platform.Version;
import org.jspecify.annotations.Nullable;

/** Finance officers issue and restate, the vendor answers, somebody else decides on what is disputed. */
@ApplicationScoped
@Transactional
public class StatementDesk {
    private final SharingStatements sharing;
    private final StatementComputation computation;
    private final StatementPosting posting;
    private final StatementReading reading;
    private final Statements statements;
    private final AgreementDesk agreements;
    private final Vault vault;
    private final Participations participations;
    private final Members members;
    private final ReferenceNumbers numbers;
    private final Event<Fact> facts;
    private final Clock clock;

    StatementDesk(
            SharingStatements sharing,
            StatementComputation computation,
            StatementPosting posting,
            StatementReading reading,
            Statements statements,
            AgreementDesk agreements,
            Vault vault,
            Participations participations,
            Members members,
            ReferenceNumbers numbers,
            Event<Fact> facts,
            Clock clock) {
        this.sharing = sharing;
        this.computation = computation;
        this.posting = posting;
        this.reading = reading;
        this.statements = statements;
        this.agreements = agreements;
        this.vault = vault;
        this.participations = participations;
        this.members = members;
        this.numbers = numbers;
        this.facts = facts;
        this.clock = clock;
    }

    /** What would be issued now; changes nothing. */
    public StatementPreview preview(UUID agreement, @Valid NewStatement wanted, Actor by) {
        var parties = statements.parties(agreement, by);
        var clause = requireStatable(parties, wanted, by);
        var computed = computation.compute(parties, clause, wanted.occasion(), next(agreement, clause));
        return StatementReading.preview(parties, clause, wanted.occasion(), computed);
    }

    public SharingStatementView issue(UUID agreement, @Valid NewStatement wanted, Actor by) {
        var parties = statements.parties(agreement, by);
        var clause = requireStatable(parties, wanted, by);
        var sequence = next(agreement, clause);
        var computed = computation.compute(parties, clause, wanted.occasion(), sequence);
        return issue(
                new Issue(parties, clause, wanted.occasion(), number(), sequence, dates(parties, clause), null, null),
                computed,
                by);
    }

    /** Computes a settled statement again from the facts on record now, and issues what replaces it. */
    public SharingStatementView restate(
            StatementId id, @Nullable Version seen, @Valid RestatementReason reason, Actor by) {
        var before = requireSeen(id, by, seen);
        before.requireRestatable(by);
        var pending = sharing.restating(id);
        if (pending != null) {
            throw new StatementExists(pending.number());
        }
        var parties = statements.parties(before.agreement(), by);
        var clause = clause(before.agreement(), before.clauseCode());
        var computed = computation.compute(parties, clause, before.occasion(), before.sequence());
        if (computed.saysSame(before.lines())) {
            throw new NothingToRestate();
        }
        var issue = new Issue(
                parties,
                clause,
                before.occasion(),
                number(),
                before.sequence(),
                dates(parties, clause),
                id.value(),
                reason.reason().strip());
        return issue(issue, computed, by);
    }

    public SharingStatementView answer(
            StatementId id, @Nullable Version seen, @Valid StatementAnswer answer, Actor by) {
        var statement = requireSeen(id, by, seen);
        answer.disputes().forEach(dispute -> requireShown(statement, dispute, by));
        statement.answer(answer, by, clock.instant());
        answered(statement, false, by);
        return reading.view(statement, by);
    }

    /** Called by the process when the term has ended; answers how the statement stands then. */
    public StatementStatus closeInSilence(StatementId id) {
        var statement = sharing.require(id);
        if (statement.closeInSilence(clock.instant())) {
            answered(statement, true, Actor.system());
        }
        return statement.status();
    }

    public SharingStatementView decide(
            StatementId id, @Nullable Version seen, @Valid DisputeDecision decision, Actor by) {
        var statement = requireSeen(id, by, seen);
        statement.decide(decision, by);
        posting.post(statement, today(statement), by);
        sharing.flush();
        facts.fire(new DisputeDecided(id, decision.line(), decision.outcome(), statement.status(), by));
        return reading.view(statement, by);
    }

    /** Called by the process; after an answer there is nothing to remind of. */
    public void remind(StatementId id) {
        if (sharing.require(id).status() == StatementStatus.ISSUED) {
            facts.fire(new StatementReminded(id, Actor.system()));
        }
    }

    public SharingStatementView find(StatementId id, Actor actor) {
        return reading.view(requireSeen(id, actor), actor);
    }

    public Page<SharingStatementRow> list(Actor actor, StatementFilter filter, PageRequest page) {
        return sharing.seenBy(actor, filter, page);
    }

    /** The statements that wait for somebody, each with its state. */
    public Map<StatementId, StatementStatus> open() {
        return sharing.open();
    }

    private SharingStatementView issue(Issue issue, Computed computed, Actor by) {
        var statement = new SharingStatement(issue, computed, by);
        sharing.persist(statement);
        sharing.flush();
        sharing.keep(statement, computed.rates());
        participations.grant(statement.id().reference(), statement.authority(), Capacity.OWNER);
        participations.grant(statement.id().reference(), statement.vendor(), Capacity.OTHER_PARTY);
        facts.fire(new StatementIssued(statement.id(), issue.dates(), by));
        return reading.view(statement, by);
    }

    private void answered(SharingStatement statement, boolean bySilence, Actor by) {
        posting.post(statement, today(statement), by);
        sharing.flush();
        facts.fire(new StatementAnswered(statement.id(), statement.status(), bySilence, by));
    }

    private SharingClause requireStatable(CommittedParties parties, NewStatement wanted, Actor by) {
        SharingStatement.requireIssuer(by, parties.authority());
        var clause = clause(parties.agreement(), wanted.clause());
        wanted.occasion().require(clause.trigger(), calendarDay(parties));
        var before = sharing.first(parties.agreement(), clause.code(), wanted.occasion());
        if (before != null) {
            throw new StatementExists(before.number());
        }
        sharing.standing(parties.agreement(), clause.code(), Integer.MAX_VALUE).stream()
                .map(SharingStatement::occasion)
                .filter(other -> clause.trigger().isPeriodic() && !other.isBefore(wanted.occasion()))
                .findFirst()
                .ifPresent(other -> {
                    throw new OccasionOutOfOrder(other.periodTo());
                });
        return clause;
    }

    /** What is shown with a dispute was handed in about this statement. */
    private void requireShown(SharingStatement statement, StatementAnswer.DisputedLine dispute, Actor by) {
        var document = dispute.document();
        if (document != null
                && vault.about(statement.id().reference(), by).stream()
                        .noneMatch(shown -> shown.id().equals(document))) {
            throw NotFound.missing("document");
        }
    }

    private int next(UUID agreement, SharingClause clause) {
        return sharing.lastSequence(agreement, clause.code()) + 1;
    }

    private SharingClause clause(UUID agreement, String code) {
        return agreements
                .find(new AgreementId(agreement), Actor.system())
                .rules()
                .require(code);
    }

    private String number() {
        return numbers.next("STM");
    }

    private AnswerDates dates(CommittedParties parties, SharingClause clause) {
        return AnswerDates.after(clock.instant(), clause.answer().workingDays(), members.calendar(parties.authority()));
    }

    private LocalDate calendarDay(CommittedParties parties) {
        return members.calendar(parties.authority()).today(clock);
    }

    private LocalDate today(SharingStatement statement) {
        return members.calendar(statement.authority()).today(clock);
    }

    private SharingStatement requireSeen(StatementId id, Actor actor) {
        var statement = sharing.require(id);
        participations.requireSeen(actor, id.reference());
        return statement;
    }

    private SharingStatement requireSeen(StatementId id, Actor actor, @Nullable Version seen) {
        var statement = requireSeen(id, actor);
        Version.check(seen, statement);
        return statement;
    }
}
