package org.concordat.payment.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import org.concordat.identity.Role;
import org.concordat.notice.Notice;
import org.concordat.notice.Notices;
import org.concordat.notice.Recipients;
import org.concordat.platform.Fact;
import org.concordat.platform.OrganisationId;

/** Tells people what waits for them or was decided, in the transaction in which it happened. */
@ApplicationScoped
class StatementNotices {
    private final SharingStatements statements;
    private final Notices notices;

    StatementNotices(SharingStatements statements, Notices notices) {
        this.statements = statements;
        this.notices = notices;
    }

    void issued(@Observes StatementIssued fact) {
        toVendor(fact, fact.statement(), "statement_issued");
    }

    void remind(@Observes StatementReminded fact) {
        toVendor(fact, fact.statement(), "statement_waits");
    }

    void answered(@Observes StatementAnswered fact) {
        var disputed = fact.status() == StatementStatus.DISPUTED;
        toAuthority(fact, fact.statement(), disputed ? "statement_disputed" : "statement_settled");
    }

    void decided(@Observes DisputeDecided fact) {
        toVendor(fact, fact.statement(), "dispute_decided");
    }

    void trueUpDue(@Observes TrueUpDue fact) {
        toAuthority(fact, fact.statement(), "true_up_due");
    }

    private void toVendor(Fact fact, StatementId id, String subject) {
        var statement = statements.require(id);
        send(fact, statement, statement.vendor(), Role.DELIVERY_MANAGER, subject);
    }

    private void toAuthority(Fact fact, StatementId id, String subject) {
        var statement = statements.require(id);
        send(fact, statement, statement.authority(), Role.FINANCE_OFFICER, subject);
    }

    private void send(Fact fact, SharingStatement statement, OrganisationId to, String role, String subject) {
        notices.send(new Notice(
                fact.name(),
                statement.authority(),
                Set.of(Recipients.holders(to, role)),
                statement.id().reference(),
                "/sharing-statements/" + statement.id(),
                "sharing:" + subject,
                Map.of("number", statement.number(), "clause", statement.clauseTitle())));
    }
}
