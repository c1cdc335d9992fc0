package org.concordat.milestone;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** A file that supports one criterion, handed in for one revision; never changed or taken away. */
@Embeddable
record Evidence(
        // Without a column that is never null Hibernate would write the whole collection anew at every change.
        @Column(nullable = false) int revision,
        @Column(nullable = false) String criterion,

        @Column(nullable = false) @Enumerated(EnumType.STRING)
        EvidenceType type,

        @Column(name = "document_id", nullable = false) UUID document,
        @Column(name = "added_by", nullable = false) UUID addedBy,
        @Column(nullable = false) Instant at) {}
