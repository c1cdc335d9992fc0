package org.concordat.payment.statement;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.concordat.agreement.terms.ClauseOutcome;
import org.concordat.agreement.terms.Clauses;
import org.concordat.agreement.terms.Effect;
import org.concordat.agreement.terms.SharingClause;
import org.concordat.payment.CommittedParties;

/** Computes what a clause gives for an occasion from the facts on record; keeps nothing. */
@ApplicationScoped
class StatementComputation {
    private final FactFinding facts;
    private final Clauses clauses;
    private final SharingStatements statements;

    StatementComputation(FactFinding facts, Clauses clauses, SharingStatements statements) {
        this.facts = facts;
        this.clauses = clauses;
        this.statements = statements;
    }

    /**
     * @param sequence the place among the statements of the clause
     * @throws EarlierStatementOpen where it builds on one that is not settled
     * @throws FactMissing where a fact is not on record
     */
    Computed compute(CommittedParties parties, SharingClause clause, Occasion occasion, int sequence) {
        var earlier = statements.standing(parties.agreement(), clause.code(), sequence);
        if (clause.buildsOnEarlier()) {
            earlier.stream().filter(each -> each.status().isOpen()).findFirst().ifPresent(open -> {
                throw new EarlierStatementOpen(open.number());
            });
        }
        var found = facts.find(parties, clause, occasion, earlier);
        var values = new HashMap<String, JsonNode>();
        found.forEach(each -> values.put(each.used().input(), each.value()));
        var outcome = clauses.compute(clause, values);
        var used = found.stream().map(FactFinding.Found::used).toList();
        return new Computed(
                Computation.of(outcome.inputs(), used, outcome.calculated()),
                lines(clause, outcome, earlier, parties.total().currency().getDefaultFractionDigits()),
                found.stream()
                        .map(FactFinding.Found::rate)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static List<StatementLine> lines(
            SharingClause clause, ClauseOutcome outcome, List<SharingStatement> earlier, int minorUnits) {
        var lines = new ArrayList<StatementLine>();
        for (var index = 0; index < clause.effects().size(); index++) {
            var effect = clause.effects().get(index);
            var total = effect.rounding().round(outcome.amounts().get(index), minorUnits);
            var before = effect.cumulative() ? postedBefore(effect, earlier) : BigDecimal.ZERO.setScale(minorUnits);
            lines.add(StatementLine.open(effect.result(), effect.kind(), effect.party(), total, before));
        }
        return lines;
    }

    private static BigDecimal postedBefore(Effect effect, List<SharingStatement> earlier) {
        return earlier.stream()
                .flatMap(statement -> statement.lines().stream())
                .filter(line -> line.is(LineState.POSTED) && line.isFrom(effect))
                .map(StatementLine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
