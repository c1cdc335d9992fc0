package org.concordat.agreement.page;

import org.concordat.agreement.AgreementView;
import org.concordat.agreement.terms.SharingClause;
import org.jspecify.annotations.Nullable;

/**
 * Where the wizard stands.
 *
 * @param changed the clause that is changed, or null where one is added
 */
public record ClausePlace(
        AgreementView agreement, String heading, @Nullable SharingClause changed) {
    /** Where the steps are. */
    public String path() {
        return clauses() + "/" + (changed == null ? "new" : changed.code());
    }

    /** Where the clause is saved. */
    public String action() {
        return changed == null ? clauses() : path();
    }

    private String clauses() {
        return "/agreements/" + agreement.id() + "/clauses";
    }
}
