package org.concordat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The committed description of the API, and what it says about one request, answer or example. */
public final class ApiDescription {
    public static final Path COPY = Path.of("docs", "openapi.yaml");
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    private final JsonNode document;

    public ApiDescription(JsonNode document) {
        this.document = document;
    }

    public static ApiDescription committed() {
        try {
            return new ApiDescription(new YAMLMapper().readTree(Files.readString(COPY)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public JsonNode paths() {
        return document.path("paths");
    }

    /** What a reference such as {@code #/components/schemas/Money} points to. */
    public JsonNode referred(String reference) {
        return document.at(reference.substring(1));
    }

    /** The operation that answers here: of two paths that fit, the one with fewer variables. */
    public JsonNode operation(String method, String address) {
        var place = address.replaceFirst("\\?.*", "");
        return StreamSupport.stream(((Iterable<String>) paths()::fieldNames).spliterator(), false)
                .filter(path -> place.matches(path.replaceAll("\\{[^}]+}", "[^/]+")))
                .min(Comparator.comparingLong(
                        path -> path.chars().filter(letter -> letter == '{').count()))
                .map(path -> paths().path(path).path(method.toLowerCase(Locale.ROOT)))
                .orElse(com.fasterxml.jackson.databind.node.MissingNode.getInstance());
    }

    /** What is wrong with this body, held against the schema of this place; nothing where all is well. */
    public List<String> faults(JsonNode schema, JsonNode body) {
        var whole = schema.<ObjectNode>deepCopy();
        whole.set("components", document.path("components"));
        Set<ValidationMessage> messages = SCHEMAS.getSchema(whole).validate(body);
        return messages.stream().map(ValidationMessage::getMessage).sorted().toList();
    }
}
