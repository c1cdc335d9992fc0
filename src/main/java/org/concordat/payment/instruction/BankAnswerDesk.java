package org.concordat.payment.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.payment.bank.CreditDebitNotification;
import org.concordat.payment.bank.PaymentStatusReport;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.NotFound;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.jspecify.annotations.Nullable;

/** Takes what a bank says of payments; the same file a second time changes nothing and says so. */
@ApplicationScoped
@Transactional
public class BankAnswerDesk {
    private static final String OTHER_KIND = "bank-file-kind";

    private final BankAnswerStore answers;
    private final StatusReading statuses;
    private final NotificationSettling notifications;
    private final Event<Fact> facts;
    private final Clock clock;

    BankAnswerDesk(
            BankAnswerStore answers,
            StatusReading statuses,
            NotificationSettling notifications,
            Event<Fact> facts,
            Clock clock) {
        this.answers = answers;
        this.statuses = statuses;
        this.notifications = notifications;
        this.facts = facts;
        this.clock = clock;
    }

    public BankAnswerView take(byte[] file, Actor by) {
        by.require(Role.FINANCE_OFFICER);
        var authority = by.requireOrganisation();
        var sha256 = Sha256.of(file);
        var before = answers.of(authority, sha256);
        if (before != null) {
            return before.view(true, answers.counts(before.id()));
        }
        var report = report(file);
        return report == null ? settle(notification(file), authority, sha256, by) : read(report, authority, sha256, by);
    }

    private BankAnswerView read(PaymentStatusReport report, OrganisationId authority, String sha256, Actor by) {
        var answer =
                new BankAnswer(authority, AnswerKind.STATUS_REPORT, report.messageId(), sha256, by, clock.instant());
        return keep(answer, statuses.read(report, authority, by), by);
    }

    private BankAnswerView settle(
            CreditDebitNotification notification, OrganisationId authority, String sha256, Actor by) {
        var answer = new BankAnswer(
                authority, AnswerKind.NOTIFICATION, notification.messageId(), sha256, by, clock.instant());
        return keep(answer, notifications.settle(notification, authority, by), by);
    }

    private BankAnswerView keep(BankAnswer answer, List<Reading> readings, Actor by) {
        answers.keep(answer, readings);
        facts.fire(new BankAnswerTaken(answer.id(), answer.sha256(), by));
        return answer.view(false, answers.counts(answer.id()));
    }

    /** Nothing where the file is a message of another kind. */
    private static @Nullable PaymentStatusReport report(byte[] file) {
        try {
            return PaymentStatusReport.read(file);
        } catch (InvalidValue refused) {
            if (refused.code().equals(OTHER_KIND)) {
                return null;
            }
            throw refused;
        }
    }

    private static CreditDebitNotification notification(byte[] file) {
        try {
            return CreditDebitNotification.read(file);
        } catch (InvalidValue refused) {
            if (refused.code().equals(OTHER_KIND)) {
                throw new InvalidValue(
                        "bank-file-kind",
                        "The file is neither a status report (pain.002) nor a notification (camt.054)");
            }
            throw refused;
        }
    }

    public BankAnswerView find(BankAnswerId id, Actor actor) {
        var answer = answers.require(id);
        if (!actor.has(Role.AUDITOR) && !actor.worksFor(answer.authority())) {
            throw NotFound.hidden(answers.kind());
        }
        return answer.view(false, answers.counts(id));
    }

    public Page<AnswerRowView> rows(
            Actor actor, @Nullable UUID answer, @Nullable RowOutcome outcome, PageRequest page) {
        return answers.rows(actor, answer, outcome, page);
    }
}
