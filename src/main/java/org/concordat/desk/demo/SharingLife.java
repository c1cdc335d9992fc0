package org.concordat.desk.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.concordat.agreement.AgreementDesk;
import org.concordat.agreement.SharingDesk;
import org.concordat.agreement.terms.SharingClause;
import org.concordat.desk.demo.DemoClause.DemoStatement;
import org.concordat.payment.statement.DisputeDecision;
import org.concordat.payment.statement.MeasurementDesk;
import org.concordat.payment.statement.NewMeasurement;
import org.concordat.payment.statement.NewStatement;
import org.concordat.payment.statement.RestatementReason;
import org.concordat.payment.statement.StatementAnswer;
import org.concordat.payment.statement.StatementDesk;
import org.concordat.payment.statement.StatementId;
import org.concordat.platform.Version;

/** How cost, risk and reward are shared: clauses in the draft, then facts, statements, answers, decisions, restatements. */
@ApplicationScoped
@IfBuildProfile("dev")
class SharingLife {
    private static final int DAYS_TO_DECIDE = 4;
    private static final int DAYS_TO_ANSWER_AGAIN = 3;

    private final AgreementDesk agreements;
    private final SharingDesk sharing;
    private final MeasurementDesk measurements;
    private final StatementDesk statements;
    private final ObjectMapper json;

    SharingLife(
            AgreementDesk agreements,
            SharingDesk sharing,
            MeasurementDesk measurements,
            StatementDesk statements,
            ObjectMapper json) {
        this.agreements = agreements;
        this.sharing = sharing;
        this.measurements = measurements;
        this.statements = statements;
        this.json = json;
    }

    List<Act> of(Partnership partnership) {
        var acts = new ArrayList<Act>();
        for (var code : partnership.plan().clauses()) {
            var plan = DemoClause.read(json, code);
            acts.add(partnership.on(AgreementLife.FORMED_ON, () -> write(partnership, plan.clause())));
            plan.statements().forEach(statement -> acts.addAll(of(partnership, plan.clause(), statement)));
        }
        return acts;
    }

    private static StatementId known(AtomicReference<StatementId> issued) {
        return Objects.requireNonNull(issued.get(), "acted on before it was issued");
    }

    private List<Act> of(Partnership partnership, SharingClause clause, DemoStatement plan) {
        var day = AgreementLife.SIGNED_ON + plan.day();
        var occasion = new DemoOccasion(clause.trigger(), plan, partnership.dayOf(day));
        var issued = new AtomicReference<StatementId>();
        var acts = new ArrayList<Act>();
        acts.add(partnership.on(day, () -> issued.set(issue(partnership, clause, plan, occasion))));
        if (plan.answeredAfter() != null) {
            var answered = day + plan.answeredAfter();
            acts.add(partnership.on(answered, () -> answer(partnership, known(issued), plan.disputes())));
            plan.decisions()
                    .forEach(decision -> acts.add(partnership.on(
                            answered + DAYS_TO_DECIDE, () -> decide(partnership, known(issued), decision))));
        }
        var restated = plan.restated();
        if (restated != null) {
            var again = day + restated.after();
            acts.add(partnership.on(again, () -> issued.set(restate(partnership, known(issued), restated, occasion))));
            acts.add(partnership.on(again + DAYS_TO_ANSWER_AGAIN, () -> answer(partnership, known(issued), List.of())));
        }
        return acts;
    }

    private void write(Partnership partnership, SharingClause clause) {
        var officer = partnership.official("amina");
        var agreement = agreements.find(partnership.agreement(), officer);
        sharing.add(agreement.id(), Version.of(agreement), clause, officer);
    }

    private StatementId issue(
            Partnership partnership, SharingClause clause, DemoStatement plan, DemoOccasion occasion) {
        occasion.values(plan.facts()).forEach((name, value) -> {
            var report = new NewMeasurement(name, occasion.occasion(), value, plan.provisional(), null);
            measurements.report(partnership.agreement().value(), report, partnership.winner());
        });
        var wanted = new NewStatement(clause.code(), occasion.occasion());
        return statements
                .issue(partnership.agreement().value(), wanted, partnership.official("farid"))
                .id();
    }

    private void answer(Partnership partnership, StatementId id, List<StatementAnswer.DisputedLine> disputes) {
        var vendor = partnership.winner();
        var seen = Version.of(statements.find(id, vendor));
        statements.answer(id, seen, new StatementAnswer(disputes), vendor);
    }

    private void decide(Partnership partnership, StatementId id, DisputeDecision decision) {
        var approver = partnership.official("bruno");
        statements.decide(id, Version.of(statements.find(id, approver)), decision, approver);
    }

    private StatementId restate(
            Partnership partnership, StatementId id, DemoClause.Restated restated, DemoOccasion occasion) {
        occasion.values(restated.facts()).forEach((name, value) -> {
            var report = new NewMeasurement(name, occasion.occasion(), value, false, restated.reason());
            measurements.report(partnership.agreement().value(), report, partnership.winner());
        });
        var officer = partnership.official("farid");
        var seen = Version.of(statements.find(id, officer));
        return statements
                .restate(id, seen, new RestatementReason(restated.reason()), officer)
                .id();
    }
}
