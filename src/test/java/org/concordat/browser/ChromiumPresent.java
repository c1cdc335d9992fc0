package org.concordat.browser;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips browser tests, aloud, where there is no browser. */
class ChromiumPresent implements ExecutionCondition {
    private static final String MISSING =
            "NO BROWSER TEST WAS RUN: install Chromium (on Debian: apt-get install chromium),"
                    + " or name one by CHROMIUM_PATH";
    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.installed().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is here");
        }
        if (SAID.compareAndSet(false, true)) {
            System.err.println(MISSING);
        }
        return ConditionEvaluationResult.disabled(MISSING);
    }
}
