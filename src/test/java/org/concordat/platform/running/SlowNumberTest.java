package org.concordat.platform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SlowNumberTest {
    @Test
    void asksItsSourceOnceForManyReaders() {
        var asked = new AtomicInteger();
        var number = new SlowNumber(asked::incrementAndGet);

        assertThat(number.value()).isEqualTo(1);
        assertThat(number.value()).isEqualTo(1);
    }
}
