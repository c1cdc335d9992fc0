package org.concordat.payment.statement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.concordat.agreement.terms.Silence;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.IllegalMove;
import org.concordat.platform.NotFound;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.SelfApproval;
import org.concordat.platform.Versioned;
import org.jspecify.annotations.Nullable;

/** What a clause gives for one occasion, as it was computed, answered, decided and posted. */
@Entity
public class SharingStatement implements Versioned {
    private static final String SILENT = "Not answered within the term.";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private StatementId id;

    @jakarta.persistence.Version
    private int version;

    private String number;
    private UUID agreementId;
    private String agreementNumber;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "authority_id"))
    private OrganisationId authority;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "vendor_id"))
    private OrganisationId vendor;

    private Currency currency;
    private String clauseCode;
    private String clauseTitle;

    @Embedded
    private Occasion occasion;

    private int sequence;
    private @Nullable UUID restates;
    private @Nullable UUID restatedBy;
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private StatementStatus status;

    @Convert(converter = ComputationText.class)
    private Computation computation;

    private boolean provisional;
    private List<UUID> issuedBy;
    private Instant issuedAt;
    private Instant answerDueAt;

    @Enumerated(EnumType.STRING)
    private Silence silence;

    private @Nullable Instant answeredAt;

    @ElementCollection
    @CollectionTable(name = "sharing_statement_line", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "position")
    private List<StatementLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected SharingStatement() {}

    SharingStatement(Issue issue, Computed computed, Actor officer) {
        var commitment = issue.commitment();
        this.id = StatementId.next();
        this.number = issue.number();
        this.agreementId = commitment.agreement();
        this.agreementNumber = commitment.number();
        this.authority = commitment.authority();
        this.vendor = commitment.vendor();
        this.currency = commitment.total().currency();
        this.clauseCode = issue.clause().code();
        this.clauseTitle = issue.clause().title();
        this.occasion = issue.occasion();
        this.sequence = issue.sequence();
        this.restates = issue.restates();
        this.reason = issue.reason();
        this.status = StatementStatus.ISSUED;
        this.computation = computed.computation();
        this.provisional = computed.isProvisional();
        this.issuedBy = officer.persons();
        this.issuedAt = issue.dates().issuedAt();
        this.answerDueAt = issue.dates().answerDueAt();
        this.silence = issue.clause().answer().silence();
        this.lines.addAll(computed.lines());
    }

    /** The vendor says which lines it does not accept; all others stand. */
    void answer(StatementAnswer answer, Actor by, Instant now) {
        by.require(Role.DELIVERY_MANAGER);
        if (!by.worksFor(vendor)) {
            throw NotFound.hidden("sharing-statement");
        }
        answer.requireOnce();
        if (status == StatementStatus.ISSUED && !now.isBefore(answerDueAt)) {
            throw new AnswerTooLate(answerDueAt);
        }
        requireIssued();
        answer.disputes().forEach(dispute -> {
            var document = dispute.document();
            change(
                    dispute.line(),
                    LineState.OPEN,
                    line -> line.disputed(dispute.reason().strip(), document == null ? null : document.value()));
        });
        answered(now);
    }

    /** Nobody has answered: what the agreement says of silence happens. Answers whether there was anything to close. */
    boolean closeInSilence(Instant now) {
        if (status != StatementStatus.ISSUED || now.isBefore(answerDueAt)) {
            return false;
        }
        if (silence == Silence.DISPUTED) {
            IntStream.range(0, lines.size())
                    .forEach(line -> change(line, LineState.OPEN, open -> open.disputed(SILENT, null)));
        }
        answered(now);
        return true;
    }

    /** Somebody who did not issue the statement decides on a disputed line. */
    void decide(DisputeDecision decision, Actor by) {
        by.require(Role.APPROVER);
        if (!by.worksFor(authority)) {
            throw NotFound.hidden("sharing-statement");
        }
        SelfApproval.refuse(by, issuedBy);
        if (status != StatementStatus.DISPUTED) {
            throw new IllegalMove(status, StatementStatus.SETTLED);
        }
        var upheld = decision.outcome() == DisputeDecision.Outcome.UPHELD;
        var state = upheld ? LineState.ACCEPTED : LineState.WITHDRAWN;
        change(
                decision.line(),
                LineState.DISPUTED,
                line -> line.decided(state, decision.reason().strip()));
        if (restates != null && !upheld) {
            lines.replaceAll(line -> line.decided(LineState.WITHDRAWN, line.decision()));
            moveTo(StatementStatus.WITHDRAWN);
        } else if (lines.stream().noneMatch(line -> line.is(LineState.DISPUTED))) {
            moveTo(StatementStatus.SETTLED);
        }
    }

    /** The lines that go into the books now; from then on they count as posted. */
    List<Integer> takeAccepted() {
        if (restates != null && status != StatementStatus.SETTLED) {
            return List.of();
        }
        var taken = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).is(LineState.ACCEPTED))
                .boxed()
                .toList();
        taken.forEach(line -> change(line, LineState.ACCEPTED, StatementLine::posted));
        return taken;
    }

    void restatedBy(SharingStatement other) {
        moveTo(StatementStatus.RESTATED);
        restatedBy = other.id.value();
    }

    void requireRestatable(Actor by) {
        requireIssuer(by, authority);
        if (status.isOpen()) {
            throw new NotSettled();
        }
        if (status != StatementStatus.SETTLED) {
            throw new IllegalMove(status, StatementStatus.RESTATED);
        }
    }

    static void requireIssuer(Actor by, OrganisationId authority) {
        by.require(Role.FINANCE_OFFICER);
        if (!by.worksFor(authority)) {
            throw NotFound.hidden("agreement");
        }
    }

    private void requireIssued() {
        if (status != StatementStatus.ISSUED) {
            throw new IllegalMove(status, StatementStatus.SETTLED);
        }
    }

    private void answered(Instant now) {
        lines.replaceAll(line -> line.is(LineState.OPEN) ? line.decided(LineState.ACCEPTED, null) : line);
        answeredAt = now;
        moveTo(
                lines.stream().anyMatch(line -> line.is(LineState.DISPUTED))
                        ? StatementStatus.DISPUTED
                        : StatementStatus.SETTLED);
    }

    private void change(int position, LineState expected, UnaryOperator<StatementLine> change) {
        if (position >= lines.size() || !lines.get(position).is(expected)) {
            throw new UnknownLine(position);
        }
        lines.set(position, change.apply(lines.get(position)));
    }

    private void moveTo(StatementStatus target) {
        if (!status.next().contains(target)) {
            throw new IllegalMove(status, target);
        }
        status = target;
    }

    StatementId id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    String number() {
        return number;
    }

    UUID agreement() {
        return agreementId;
    }

    String agreementNumber() {
        return agreementNumber;
    }

    OrganisationId authority() {
        return authority;
    }

    OrganisationId vendor() {
        return vendor;
    }

    Currency currency() {
        return currency;
    }

    String clauseCode() {
        return clauseCode;
    }

    String clauseTitle() {
        return clauseTitle;
    }

    Occasion occasion() {
        return occasion;
    }

    int sequence() {
        return sequence;
    }

    @Nullable
    UUID restates() {
        return restates;
    }

    @Nullable
    UUID restatedBy() {
        return restatedBy;
    }

    @Nullable
    String reason() {
        return reason;
    }

    StatementStatus status() {
        return status;
    }

    Computation computation() {
        return computation;
    }

    boolean isProvisional() {
        return provisional;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    Instant answerDueAt() {
        return answerDueAt;
    }

    Silence silence() {
        return silence;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    List<StatementLine> lines() {
        return List.copyOf(lines);
    }
}
