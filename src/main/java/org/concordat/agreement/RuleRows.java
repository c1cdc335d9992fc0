package org.concordat.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.concordat.agreement.terms.SharingRules;

/** The sharing clauses and the allocation of risks as rows in their order. */
@Embeddable
class RuleRows {
    @ElementCollection
    @CollectionTable(name = "agreement_clause", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<ClauseEntry> clauses = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_risk", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<RiskEntry> risks = new ArrayList<>();

    void keep(SharingRules rules) {
        TermRows.replace(clauses, rules.clauses().stream().map(ClauseEntry::of));
        TermRows.replace(risks, rules.risks().stream().map(RiskEntry::of));
    }

    SharingRules rules() {
        return new SharingRules(
                clauses.stream().map(ClauseEntry::clause).toList(),
                risks.stream().map(RiskEntry::allocated).toList());
    }
}
