package org.concordat.milestone;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What has to be shown before the milestone is accepted, as the agreement words it. */
@Embeddable
record Criterion(
        @Column(nullable = false) int position,
        @Column(nullable = false) String code,
        @Column(nullable = false) String text) {}
