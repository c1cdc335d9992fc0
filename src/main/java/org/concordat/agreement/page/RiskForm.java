package org.concordat.agreement.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.concordat.agreement.AgreementView;
import org.concordat.agreement.RiskAllocations;
import org.concordat.agreement.RiskCategories;
import org.concordat.agreement.terms.RiskAllocation;
import org.concordat.agreement.terms.RiskHolder;
import org.concordat.identity.CodeView;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the form of the risks sends: one value for each row of a column; rows without a holder are passed over. */
public record RiskForm(
        @RestForm @Nullable List<String> risk,
        @RestForm @Nullable List<String> holder,
        @RestForm @Nullable List<String> clause) {
    /** A risk as it is drawn. */
    public record RiskRow(int number, String risk, String label, String holder, String clause) {
        public String id(String column) {
            return column + "-" + number;
        }
    }

    static RiskForm of(AgreementView agreement) {
        var risks = agreement.rules().risks();
        return new RiskForm(
                risks.stream().map(RiskAllocation::risk).toList(),
                risks.stream().map(each -> each.allocation().name()).toList(),
                risks.stream()
                        .map(each -> Objects.requireNonNullElse(each.clause(), ""))
                        .toList());
    }

    RiskAllocations allocations() {
        return new RiskAllocations(IntStream.range(0, risk == null ? 0 : risk.size())
                .mapToObj(this::allocation)
                .filter(Objects::nonNull)
                .toList());
    }

    private @Nullable RiskAllocation allocation(int row) {
        var bears = Typed.choice(RiskHolder.class, at(holder, row));
        var shares = at(clause, row);
        return bears == null ? null : new RiskAllocation(at(risk, row), bears, shares.isEmpty() ? null : shares);
    }

    /** The categories that can be chosen, and those that were chosen before they were withdrawn. */
    List<RiskRow> rows(RiskCategories categories) {
        var labels = new LinkedHashMap<String, String>();
        categories.choices().stream().filter(CodeView::inForce).forEach(each -> labels.put(each.code(), each.label()));
        IntStream.range(0, risk == null ? 0 : risk.size()).forEach(row -> {
            var known = categories.label(at(risk, row));
            if (known != null) {
                labels.putIfAbsent(at(risk, row), known);
            }
        });
        var codes = List.copyOf(labels.keySet());
        return IntStream.range(0, codes.size())
                .mapToObj(
                        number -> row(number, codes.get(number), Objects.requireNonNull(labels.get(codes.get(number)))))
                .toList();
    }

    private RiskRow row(int number, String code, String label) {
        var typed = risk == null ? -1 : risk.indexOf(code);
        return new RiskRow(
                number + 1, code, label, typed < 0 ? "" : at(holder, typed), typed < 0 ? "" : at(clause, typed));
    }

    private static String at(@Nullable List<String> column, int row) {
        return column == null || row >= column.size() || column.get(row) == null
                ? ""
                : column.get(row).strip();
    }
}
