package org.concordat.payment.statement;

/** Where one line of a sharing statement stands. */
public enum LineState {
    /** Not answered yet. */
    OPEN,
    DISPUTED,
    /** Accepted, by word or by silence, or upheld: in the books. */
    POSTED,
    /** Found wrong: never posted; a restatement says what is right. */
    WITHDRAWN
}
