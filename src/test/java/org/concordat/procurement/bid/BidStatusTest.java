package org.concordat.procurement.bid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.procurement.bid.BidStatus.DRAFT;
import static org.concordat.procurement.bid.BidStatus.OPENED;
import static org.concordat.procurement.bid.BidStatus.SUBMITTED;
import static org.concordat.procurement.bid.BidStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BidStatusTest {
    @Test
    void everyStatusAllowsExactlyTheseMoves() {
        var table = Map.<BidStatus, Set<BidStatus>>of(
                DRAFT, Set.of(SUBMITTED),
                SUBMITTED, Set.of(SUBMITTED, WITHDRAWN, OPENED),
                WITHDRAWN, Set.of(SUBMITTED),
                OPENED, Set.of());

        assertThat(Arrays.stream(BidStatus.values()).collect(Collectors.toMap(each -> each, BidStatus::next)))
                .isEqualTo(table);
    }
}
