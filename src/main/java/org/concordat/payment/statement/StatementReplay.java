package org.concordat.payment.statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.NightlyTask;
import org.concordat.platform.RuleBroken;
import org.concordat.sharing.Calculator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Computes a sample of all statements again each night from their stored inputs and holds the results together. */
@ApplicationScoped
class StatementReplay implements NightlyTask {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ORDER = 70;

    private final Calculator calculator;
    private final SharingStatements statements;
    private final EntityManager entityManager;
    private final int sample;

    StatementReplay(
            Calculator calculator,
            SharingStatements statements,
            EntityManager entityManager,
            @ConfigProperty(name = "concordat.statement.replayed-each-night", defaultValue = "500") int sample) {
        this.calculator = calculator;
        this.statements = statements;
        this.entityManager = entityManager;
        this.sample = sample;
    }

    @Override
    public String name() {
        return "statement-replay";
    }

    @Override
    public int order() {
        return ORDER;
    }

    /** @throws IllegalStateException naming the statements that come out otherwise; the night's record shows it */
    @Override
    public void run(Instant now) {
        var differing = sampleOf(now).stream()
                .map(id -> statements.require(new StatementId(id)))
                .filter(statement -> !reproduces(statement.computation()))
                .map(SharingStatement::number)
                .toList();
        if (!differing.isEmpty()) {
            throw new IllegalStateException("Computed again, these statements differ: " + String.join(", ", differing));
        }
    }

    /** Another sample each night, each statement as likely as any other. */
    private List<UUID> sampleOf(Instant now) {
        return entityManager
                .createQuery(
                        "select s.id.value from SharingStatement s order by md5(concat(cast(s.id.value as string), :night))",
                        UUID.class)
                .setParameter("night", now.toString())
                .setMaxResults(sample)
                .getResultList();
    }

    boolean reproduces(Computation computation) {
        JsonNode inputs = JSON.valueToTree(computation.inputs());
        try {
            var again = calculator.calculate(computation.mechanism(), computation.version(), inputs);
            return JSON.valueToTree(again.result()).equals(JSON.valueToTree(computation.result()))
                    && again.steps().equals(computation.steps());
        } catch (RuleBroken refused) {
            return false;
        }
    }
}
