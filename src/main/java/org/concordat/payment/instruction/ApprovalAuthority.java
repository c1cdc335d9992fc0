package org.concordat.payment.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import org.concordat.platform.Money;
import org.concordat.workflow.Decisions;

/** Four eyes by amount: the decision table says who. */
@ApplicationScoped
class ApprovalAuthority {
    private static final String TABLE = "approval-authority";

    private final Decisions decisions;

    ApprovalAuthority(Decisions decisions) {
        this.decisions = decisions;
    }

    ApprovalRule over(Money amount) {
        var minorUnits = amount.amount().unscaledValue().longValueExact();
        var answer = decisions.decide(TABLE, Map.of("amount", minorUnits));
        var role = (String) Objects.requireNonNull(answer.get("role"), "the table names no role");
        var approvals = (Number) Objects.requireNonNull(answer.get("approvals"), "the table names no number");
        return new ApprovalRule(role, approvals.intValue());
    }
}
