package org.concordat.payment.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.agreement.AgreementDesk;
import org.concordat.agreement.AgreementId;
import org.concordat.agreement.terms.SharingClause;
import org.concordat.document.Vault;
import org.concordat.payment.CommittedParties;
import org.concordat.payment.statement.SharingStatementView.Named;
import org.concordat.platform.Actor;
import org.concordat.platform.Money;
import org.jspecify.annotations.Nullable;

/** Shows a statement together with what it replaces, what replaces it and what was built on it. */
@ApplicationScoped
class StatementReading {
    private final SharingStatements statements;
    private final AgreementDesk agreements;
    private final Vault vault;

    StatementReading(SharingStatements statements, AgreementDesk agreements, Vault vault) {
        this.statements = statements;
        this.agreements = agreements;
        this.vault = vault;
    }

    SharingStatementView view(SharingStatement statement, Actor actor) {
        var before = find(statement.restates());
        var after =
                statement.restatedBy() == null ? statements.restating(statement.id()) : find(statement.restatedBy());
        return new SharingStatementView(
                statement.id(),
                statement.version(),
                statement.number(),
                statement.agreement(),
                statement.agreementNumber(),
                statement.authority(),
                statement.vendor(),
                statement.clauseCode(),
                statement.clauseTitle(),
                statement.occasion(),
                statement.status(),
                statement.computation(),
                statement.isProvisional(),
                lines(statement, before),
                statement.issuedAt(),
                statement.answerDueAt(),
                statement.silence(),
                statement.answeredAt(),
                statement.reason(),
                before == null ? null : Named.of(before),
                after == null ? null : Named.of(after),
                basisOf(statement),
                vault.about(statement.id().reference(), actor));
    }

    static StatementPreview preview(
            CommittedParties parties, SharingClause clause, Occasion occasion, Computed computed) {
        var currency = parties.total().currency();
        return new StatementPreview(
                parties.agreement(),
                clause.code(),
                clause.title(),
                occasion,
                computed.computation(),
                computed.lines().stream()
                        .map(line -> new StatementPreview.Line(
                                line.result(),
                                line.kind(),
                                line.party(),
                                new Money(line.total(), currency),
                                new Money(line.before(), currency),
                                new Money(line.amount(), currency)))
                        .toList());
    }

    private List<Named> basisOf(SharingStatement statement) {
        var clause = agreements
                .find(new AgreementId(statement.agreement()), Actor.system())
                .rules()
                .require(statement.clauseCode());
        return clause.buildsOnEarlier()
                ? statements.after(statement).stream().map(Named::of).toList()
                : List.of();
    }

    private @Nullable SharingStatement find(@Nullable UUID id) {
        return id == null ? null : statements.require(new StatementId(id));
    }

    private static List<SharingStatementView.Line> lines(
            SharingStatement statement, @Nullable SharingStatement before) {
        var lines = new ArrayList<SharingStatementView.Line>();
        for (var line : statement.lines()) {
            var previous = before == null
                    ? null
                    : new Money(before.lines().get(lines.size()).amount(), statement.currency());
            var amount = new Money(line.amount(), statement.currency());
            lines.add(new SharingStatementView.Line(
                    lines.size(),
                    line.result(),
                    line.kind(),
                    line.party(),
                    new Money(line.total(), statement.currency()),
                    new Money(line.before(), statement.currency()),
                    amount,
                    line.state(),
                    line.reason(),
                    line.documentId(),
                    line.decision(),
                    previous,
                    previous == null ? null : amount.minus(previous)));
        }
        return lines;
    }
}
