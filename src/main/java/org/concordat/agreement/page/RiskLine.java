package org.concordat.agreement.page;

import java.util.List;
import org.concordat.agreement.AgreementView;
import org.concordat.agreement.RiskCategories;
import org.concordat.agreement.terms.RiskHolder;
import org.jspecify.annotations.Nullable;

/** Who bears a risk, with what people call it. */
public record RiskLine(
        String label, RiskHolder holder, @Nullable String clause) {
    static List<RiskLine> of(AgreementView agreement, RiskCategories categories) {
        return agreement.rules().risks().stream()
                .map(each -> {
                    var label = categories.label(each.risk());
                    return new RiskLine(label == null ? each.risk() : label, each.allocation(), each.clause());
                })
                .toList();
    }
}
