package org.concordat.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The realm of production with the people and clients that only tests have, and a realm that nobody trusts. */
final class RealmFiles {
    private static final Path PRODUCTION = Path.of("src", "main", "keycloak", "concordat-realm.json");
    private static final Path FOR_TESTS = Path.of("src", "test", "resources", "keycloak");
    private static final ObjectMapper JSON = new ObjectMapper();

    private RealmFiles() {}

    static void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        var realm = read(PRODUCTION);
        overlay(realm, read(FOR_TESTS.resolve("test-overlay.json")));
        write(folder.resolve("concordat-realm.json"), realm);
        write(folder.resolve("elsewhere-realm.json"), read(FOR_TESTS.resolve("elsewhere-realm.json")));
    }

    /** Lists grow, and a client that production knows too only gains what the overlay says about it. */
    private static void overlay(ObjectNode realm, ObjectNode additions) {
        additions.fields().forEachRemaining(list -> {
            ArrayNode known = realm.withArray(list.getKey());
            list.getValue().forEach(addition -> add(known, (ObjectNode) addition));
        });
    }

    private static void add(ArrayNode known, ObjectNode addition) {
        for (var item : known) {
            if (addition.has("clientId") && addition.get("clientId").equals(item.get("clientId"))) {
                ((ObjectNode) item).setAll(addition);
                return;
            }
        }
        known.add(addition);
    }

    private static ObjectNode read(Path file) throws IOException {
        return (ObjectNode) JSON.readTree(file.toFile());
    }

    private static void write(Path file, ObjectNode realm) throws IOException {
        JSON.writeValue(file.toFile(), realm);
    }
}
