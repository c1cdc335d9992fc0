package org.concordat.vendor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** One check: in which review, what was found, from which source, by whom, when. */
@Embeddable
record VendorCheck(
        int review,
        @Enumerated(EnumType.STRING) CheckKind kind,
        @Enumerated(EnumType.STRING) CheckResult result,
        String source,
        @Column(name = "checked_by") UUID checkedBy,
        Instant at) {}
