package org.concordat.platform.development;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class HttpPortTest {

    @Test
    void saysWhichPortIsTakenAndHowToChooseAnother() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = other.getLocalPort();

            assertThatThrownBy(() -> HttpPort.requireFree("localhost", Integer.toString(port)))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Port " + port + " is taken")
                    .hasMessageContaining("-Dquarkus.http.port=" + (port + 1));
        }
    }
}
