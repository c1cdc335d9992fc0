package org.concordat.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.payment.CertificateStatus.ISSUED;
import static org.concordat.payment.CertificateStatus.PARTLY_PAID;
import static org.concordat.payment.CertificateStatus.SETTLED;

import org.junit.jupiter.api.Test;

/** The whole table. */
class CertificateStatusTest {
    @Test
    void everyMoveThatIsLegal() {
        assertThat(ISSUED.next()).containsExactlyInAnyOrder(PARTLY_PAID, SETTLED);
        assertThat(PARTLY_PAID.next()).containsExactlyInAnyOrder(PARTLY_PAID, SETTLED);
        assertThat(SETTLED.next()).isEmpty();
        assertThat(CertificateStatus.values()).hasSize(3);
    }
}
