package org.concordat.procurement.bid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyedEnvelopeTest {
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final byte[] OFFER = "800000.00 EUR and a secret way".getBytes(StandardCharsets.UTF_8);

    private final BidEnvelope envelope = new KeyedEnvelope(KEY);
    private final BidId bid = new BidId(new UUID(1, 1));

    @Test
    void givesBackWhatItSealed() {
        assertThat(envelope.unseal(bid, envelope.seal(bid, OFFER))).isEqualTo(OFFER);
    }

    @Test
    void showsNothingOfTheContentAndNeverLooksAlike() {
        var sealed = envelope.seal(bid, OFFER);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                .doesNotContain("800000")
                .doesNotContain("secret");
        assertThat(envelope.seal(bid, OFFER)).isNotEqualTo(sealed);
    }

    @Test
    void opensOnlyAsTheBidItWasSealedFor() {
        var sealed = envelope.seal(bid, OFFER);

        assertThatThrownBy(() -> envelope.unseal(new BidId(new UUID(1, 2)), sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void noticesAnyChange() {
        var sealed = envelope.seal(bid, OFFER);
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> envelope.unseal(bid, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void wantsAKeyOfFullLength() {
        assertThatThrownBy(() -> new KeyedEnvelope("c2hvcnQ=")).isInstanceOf(IllegalStateException.class);
    }
}
