package org.concordat.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips browser tests, aloud, where there is no browser. */
class ChromiumPresent implements ExecutionCondition {
    private static final String MISSING =
            "NO BROWSER TEST WAS RUN: install Chromium (on Debian: apt-get install chromium),"
                    + " or name one by CHROMIUM_PATH";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.installed().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is here");
        }
        Said.ONCE.toString();
        return ConditionEvaluationResult.disabled(MISSING);
    }

    /** Says it when it is first needed, and then no more. */
    private enum Said {
        ONCE;

        Said() {
            System.err.println(MISSING);
        }
    }
}
