package org.concordat.payment.statement;

/** Where one line of a sharing statement stands. */
public enum LineState {
    /** Not answered yet. */
    OPEN,
    DISPUTED,
    /** Accepted, and waiting to be posted together with the other lines of a restatement. */
    ACCEPTED,
    /** Accepted, by word or by silence, or upheld: in the books. */
    POSTED,
    /** Found wrong: never posted. */
    WITHDRAWN
}
