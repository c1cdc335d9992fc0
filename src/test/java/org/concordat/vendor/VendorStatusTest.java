package org.concordat.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.vendor.VendorStatus.LAPSED;
import static org.concordat.vendor.VendorStatus.QUALIFIED;
import static org.concordat.vendor.VendorStatus.REFUSED;
import static org.concordat.vendor.VendorStatus.REGISTERED;
import static org.concordat.vendor.VendorStatus.UNDER_REVIEW;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VendorStatusTest {
    @Test
    void movesOnlyAsTheTableSays() {
        var table = Map.of(
                REGISTERED, Set.of(UNDER_REVIEW),
                UNDER_REVIEW, Set.of(QUALIFIED, REFUSED),
                QUALIFIED, Set.of(LAPSED),
                REFUSED, Set.of(UNDER_REVIEW),
                LAPSED, Set.of(UNDER_REVIEW));

        assertThat(VendorStatus.values())
                .allSatisfy(status -> assertThat(status.next()).isEqualTo(table.get(status)));
    }
}
