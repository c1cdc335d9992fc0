package org.concordat.procurement.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.procurement.tender.TenderStatus.AWARDED;
import static org.concordat.procurement.tender.TenderStatus.CANCELLED;
import static org.concordat.procurement.tender.TenderStatus.CLOSED;
import static org.concordat.procurement.tender.TenderStatus.DRAFT;
import static org.concordat.procurement.tender.TenderStatus.EVALUATED;
import static org.concordat.procurement.tender.TenderStatus.FINAL;
import static org.concordat.procurement.tender.TenderStatus.NO_AWARD;
import static org.concordat.procurement.tender.TenderStatus.OPENED;
import static org.concordat.procurement.tender.TenderStatus.PUBLISHED;
import static org.concordat.procurement.tender.TenderStatus.SCORED;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TenderStatusTest {
    @Test
    void everyStatusAllowsExactlyTheseMoves() {
        var table = Map.<TenderStatus, Set<TenderStatus>>ofEntries(
                Map.entry(DRAFT, Set.of(PUBLISHED, CANCELLED)),
                Map.entry(PUBLISHED, Set.of(CLOSED, CANCELLED)),
                Map.entry(CLOSED, Set.of(OPENED, NO_AWARD, CANCELLED)),
                Map.entry(OPENED, Set.of(SCORED, CANCELLED)),
                Map.entry(SCORED, Set.of(EVALUATED, CANCELLED)),
                Map.entry(EVALUATED, Set.of(AWARDED, NO_AWARD, CANCELLED)),
                Map.entry(AWARDED, Set.of(FINAL)),
                Map.entry(FINAL, Set.of()),
                Map.entry(NO_AWARD, Set.of()),
                Map.entry(CANCELLED, Set.of()));

        assertThat(Arrays.stream(TenderStatus.values()).collect(Collectors.toMap(each -> each, TenderStatus::next)))
                .isEqualTo(table);
    }

    @Test
    void nothingIsOpenBeforeTheOpening() {
        assertThat(Arrays.stream(TenderStatus.values()).filter(each -> !each.isAfterOpening()))
                .containsExactly(DRAFT, PUBLISHED, CLOSED, CANCELLED);
    }
}
