package org.concordat.vendor;

/** What a check found. */
public enum CheckResult {
    PASSED,
    FAILED
}
