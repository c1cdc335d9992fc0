package org.concordat.payment.instruction;

/** How many approvals, and of which role, a payment needs. */
public record ApprovalRule(String role, int approvals) {}
