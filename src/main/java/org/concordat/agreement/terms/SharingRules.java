package org.concordat.agreement.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The clauses of an agreement in their order, and the risks that they and the parties bear. */
public record SharingRules(
        @NotNull @Size(max = MOST_CLAUSES) List<@NotNull @Valid SharingClause> clauses,
        @NotNull @Size(max = 100) List<@NotNull @Valid RiskAllocation> risks) {
    public static final SharingRules NONE = new SharingRules(List.of(), List.of());
    static final int MOST_CLAUSES = 40;

    public SharingRules {
        clauses = List.copyOf(clauses);
        risks = List.copyOf(risks);
    }

    public Optional<SharingClause> find(String code) {
        return clauses.stream().filter(clause -> clause.code().equals(code)).findFirst();
    }

    public SharingClause require(String code) {
        return find(code).orElseThrow(() -> new ClauseMissing(code));
    }

    public SharingRules adding(SharingClause clause) {
        if (find(clause.code()).isPresent()) {
            throw new ClauseExists(clause.code());
        }
        if (clauses.size() == MOST_CLAUSES) {
            throw new TooManyClauses(MOST_CLAUSES);
        }
        var more = new ArrayList<>(clauses);
        more.add(clause);
        return new SharingRules(more, risks);
    }

    public SharingRules replacing(SharingClause clause) {
        require(clause.code());
        return new SharingRules(
                clauses.stream()
                        .map(each -> each.code().equals(clause.code()) ? clause : each)
                        .toList(),
                risks);
    }

    /** @throws SharedRiskWithoutRule where a risk is shared by it */
    public SharingRules without(String code) {
        require(code);
        return new SharingRules(
                        clauses.stream()
                                .filter(each -> !each.code().equals(code))
                                .toList(),
                        risks)
                .sound();
    }

    public SharingRules allocating(List<RiskAllocation> allocations) {
        return new SharingRules(clauses, allocations).sound();
    }

    private SharingRules sound() {
        var codes = clauses.stream().map(SharingClause::code).collect(Collectors.toSet());
        var seen = new HashSet<String>();
        for (var risk : risks) {
            if (!seen.add(risk.risk())) {
                throw new RiskRepeated(risk.risk());
            }
            risk.requireRule(codes);
        }
        return this;
    }
}
