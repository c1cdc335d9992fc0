package org.concordat.desk.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.concordat.agreement.terms.SharingClause;
import org.concordat.payment.statement.DisputeDecision;
import org.concordat.payment.statement.StatementAnswer;
import org.jspecify.annotations.Nullable;

/** What a file {@code demo/clauses/CODE.json} says: a clause of a partnership, and what is stated under it. */
record DemoClause(SharingClause clause, List<DemoStatement> statements) {
    /**
     * A statement of the clause, issued so many days after the signature for the last period that is over then, or for an
     * event and the days before it.
     *
     * @param facts reported just before, by their names; {@code day-40} is the day 40 days before
     * @param provisional whether better facts are still expected
     * @param answeredAfter so many days; null where nobody answers
     * @param disputes what the vendor does not accept
     * @param decisions made some days after the answer; none where they are still awaited
     */
    record DemoStatement(
            int day,
            @Nullable String event,
            int spanDays,
            Map<String, String> facts,
            boolean provisional,
            @Nullable Integer answeredAfter,
            List<StatementAnswer.DisputedLine> disputes,
            List<DisputeDecision> decisions,
            @Nullable Restated restated) {
        // What a file leaves out is none
        DemoStatement {
            facts = Map.copyOf(facts);
            disputes = disputes == null ? List.of() : List.copyOf(disputes);
            decisions = decisions == null ? List.of() : List.copyOf(decisions);
        }
    }

    /** Better facts and the statement made of them, so many days after the first. */
    record Restated(int after, String reason, Map<String, String> facts) {}

    static DemoClause read(ObjectMapper json, String code) {
        var name = "demo/clauses/" + code + ".json";
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return json.readValue(Objects.requireNonNull(file, name), DemoClause.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
