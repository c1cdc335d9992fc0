package org.concordat.payment.instruction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * One person behind an approval: whoever acted, and those he stood in for, share its number. Hibernate writes all
 * approvals anew, which the database refuses, unless it knows that a part of each is always there.
 */
@Embeddable
record Approval(
        @Column(nullable = false) int approval,
        @Column(name = "person_id", nullable = false) UUID person,
        @Column(nullable = false) String role,
        @Column(nullable = false) Instant at) {}
