package org.concordat.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;

/** Asks a decision table; the only caller of the engine's decisions. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Decisions {
    private final DecisionService decisions;

    Decisions(DecisionService decisions) {
        this.decisions = decisions;
    }

    /**
     * @param facts whole numbers and texts by the names of the table's inputs; amounts in minor units
     * @return what the one rule that fits says, by the names of the table's outputs
     */
    public Map<String, Object> decide(String table, Map<String, Object> facts) {
        var result = decisions
                .evaluateDecisionTableByKey(table, new HashMap<>(facts))
                .getSingleResult();
        if (result == null) {
            throw new IllegalStateException("No rule of " + table + " fits");
        }
        return Map.copyOf(result.getEntryMap());
    }
}
