package org.concordat.agreement.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import org.concordat.agreement.page.FactRows.FactRow;
import org.concordat.agreement.terms.Clauses;
import org.concordat.sharing.Calculator;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClauseWizardTest {
    @Inject
    ClauseWizard wizard;

    @Inject
    Calculator calculator;

    @Inject
    Clauses clauses;

    @Inject
    ClauseMessages messages;

    @Test
    void everyMechanismThatGivesAnAmountBecomesAClauseFromItsExample() {
        var built = 0;
        for (var offer : wizard.offers()) {
            for (var row : FactRows.drawn(calculator.fields(offer.mechanism()), List.of(), messages)) {
                var proposed = wizard.proposed(wizard.state(offer.mechanism(), fact(offer.mechanism(), row)));
                var isShown = !proposed.exampleText(row.input()).isEmpty();
                if (isShown && !row.free() && !row.sources().isEmpty()) {
                    becomesAClause(filled(proposed));
                    built++;
                }
            }
        }
        assertThat(built).isGreaterThan(200);
    }

    @Test
    void whatGivesOnlyDaysIsNotOffered() {
        assertThat(wizard.offers()).extracting(Calculator.Offered::mechanism).doesNotContain("deadline.standstill");
    }

    private void becomesAClause(ClauseState state) {
        var clause = wizard.read(state);
        var outcome = clauses.illustrate(clause, clause.illustrations().get(0));

        assertThat(outcome.amounts()).as(clause.mechanism()).hasSize(1);
        assertThat(wizard.read(wizard.state(clause))).isEqualTo(clause);
    }

    private static MultivaluedHashMap<String, String> fact(String mechanism, FactRow row) {
        var texts = new MultivaluedHashMap<String, String>();
        texts.putSingle("mechanism", mechanism);
        texts.putSingle("input", row.input());
        texts.putSingle(
                "source", row.sources().isEmpty() ? "" : row.sources().get(0).value());
        texts.putSingle("of", "figure");
        return texts;
    }

    private ClauseState filled(ClauseState proposed) {
        var texts = new MultivaluedHashMap<String, String>();
        texts.putAll(proposed.typed().texts());
        texts.putSingle("code", "A");
        texts.putSingle("title", "A clause");
        texts.putSingle("trigger", "EVENT");
        texts.putSingle("silence", "ACCEPTED");
        texts.putSingle("kind", "BORNE");
        return wizard.state(proposed.offer().mechanism(), texts);
    }
}
