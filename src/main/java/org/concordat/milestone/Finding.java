package org.concordat.milestone;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Why a criterion of a revision was not accepted. */
@Embeddable
record Finding(
        @Column(nullable = false) int revision,
        @Column(nullable = false) String criterion,
        @Column(nullable = false) String reason) {}
