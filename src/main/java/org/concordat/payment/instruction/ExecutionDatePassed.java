package org.concordat.payment.instruction;

import org.concordat.platform.RuleBroken;

/** The day on which a payment was to be carried out has passed. */
public final class ExecutionDatePassed extends RuleBroken {
    ExecutionDatePassed() {
        super("execution-date-passed", "The execution day has passed. End this payment and prepare it anew.");
    }
}
