package org.concordat.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BankAccountStatusTest {
    @Test
    void theTableOfMoves() {
        assertThat(BankAccountStatus.PROPOSED.next())
                .containsExactlyInAnyOrder(
                        BankAccountStatus.VERIFIED, BankAccountStatus.REPLACED, BankAccountStatus.REFUSED);
        assertThat(BankAccountStatus.VERIFIED.next()).containsExactly(BankAccountStatus.REPLACED);
        assertThat(BankAccountStatus.REPLACED.next()).isEmpty();
        assertThat(BankAccountStatus.REFUSED.next()).isEmpty();
    }
}
