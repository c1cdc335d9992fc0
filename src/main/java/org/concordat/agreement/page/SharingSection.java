package org.concordat.agreement.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.concordat.agreement.AgreementView;
import org.concordat.agreement.RiskCategories;

/** What the page of an agreement says of its clauses and risks. */
@ApplicationScoped
class SharingSection {
    private final ClauseWords words;
    private final RiskCategories categories;

    SharingSection(ClauseWords words, RiskCategories categories) {
        this.words = words;
        this.categories = categories;
    }

    /** The clauses in words, and who bears which risk. */
    public record SharingView(List<ClauseLine> clauses, List<RiskLine> risks) {}

    SharingView of(AgreementView agreement) {
        return new SharingView(words.all(agreement), RiskLine.of(agreement, categories));
    }
}
