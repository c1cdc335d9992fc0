package org.concordat.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.agreement.AgreementStatus.AWAITING_SIGNATURE;
import static org.concordat.agreement.AgreementStatus.CANCELLED;
import static org.concordat.agreement.AgreementStatus.DRAFT;
import static org.concordat.agreement.AgreementStatus.SIGNED;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AgreementStatusTest {
    @Test
    void everyStatusAllowsExactlyTheseMoves() {
        var table = Map.<AgreementStatus, Set<AgreementStatus>>of(
                DRAFT, Set.of(AWAITING_SIGNATURE, CANCELLED),
                AWAITING_SIGNATURE, Set.of(SIGNED, CANCELLED),
                SIGNED, Set.of(),
                CANCELLED, Set.of());

        assertThat(Arrays.stream(AgreementStatus.values())
                        .collect(Collectors.toMap(status -> status, AgreementStatus::next)))
                .isEqualTo(table);
    }
}
