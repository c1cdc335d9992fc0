package org.concordat.platform.development;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks at the port before the long start, at whose end the server would find it taken. */
final class HttpPort {

    private static final String LOOKED = "concordat.http-port-was-free";

    private HttpPort() {}

    /** Looks only once in a process: after a live reload the port is taken by ourselves. */
    static String requireFree(String host, String port) {
        var looked = System.getProperty(LOOKED);
        if (looked != null) {
            return looked;
        }
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(host, Integer.parseInt(port)));
        } catch (BindException taken) {
            throw new StartRefused("Port " + port + " is taken by another program. Stop that program, or choose another"
                    + " port: ./mvnw quarkus:dev -Dquarkus.http.port=" + (Integer.parseInt(port) + 1));
        } catch (IOException | IllegalArgumentException unclear) {
            // A strange host or port is for the server to refuse, in its own words.
            return port;
        }
        System.setProperty(LOOKED, port);
        return port;
    }
}
