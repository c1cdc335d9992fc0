package org.concordat.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.concordat.agreement.terms.RiskAllocation;
import org.concordat.identity.CodeKeeping;
import org.concordat.identity.CodeListView;
import org.concordat.identity.CodeView;
import org.jspecify.annotations.Nullable;

/** The risks that an agreement may allocate: the code list {@code risk-category}. */
@ApplicationScoped
public class RiskCategories {
    private static final String LIST = "risk-category";

    private final CodeKeeping codes;

    RiskCategories(CodeKeeping codes) {
        this.codes = codes;
    }

    public List<CodeView> choices() {
        return list().choices();
    }

    /** What people call the risk, also where it can no longer be chosen; null where the list never had it. */
    public @Nullable String label(String code) {
        return list().label(code);
    }

    void requireInForce(List<RiskAllocation> risks) {
        var list = list();
        risks.forEach(each -> {
            if (!list.offers(each.risk())) {
                throw new UnknownRisk(each.risk());
            }
        });
    }

    private CodeListView list() {
        return codes.find(LIST);
    }
}
