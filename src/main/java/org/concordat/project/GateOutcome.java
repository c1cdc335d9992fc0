package org.concordat.project;

/** What the deciders say at a gate. */
public enum GateOutcome {
    APPROVE,
    RETURN,
    REJECT
}
