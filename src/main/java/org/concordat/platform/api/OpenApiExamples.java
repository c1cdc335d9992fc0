package org.concordat.platform.api;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Composes the example of each body from its schema, so that it cannot grow old: words come from a list, by the name of
 * the property or of its record and itself; what the list does not know gets its own name.
 */
final class OpenApiExamples {
    private static final int DEEPEST = 16;
    private static final String UUID = "0198f0a2-7c1e-7d3a-9b54-6f2f8f1f0a11";

    private final OpenAPI api;
    private final Properties words = new Properties();

    OpenApiExamples(OpenAPI api) {
        this.api = api;
        try (var list = OpenApiExamples.class.getResourceAsStream("/openapi-examples.properties")) {
            words.load(new InputStreamReader(requireNonNull(list, "The list is packaged"), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void complete() {
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(OpenApiOperations::contents)
                .filter(media -> media.getExample() == null && media.getExamples() == null)
                .forEach(this::illustrate);
    }

    private void illustrate(MediaType media) {
        var schema = media.getSchema();
        var isRefusal = schema != null
                && schema.getRef() != null
                && OpenApiSchemas.name(schema).equals("Problem");
        if (schema != null && !isRefusal) {
            media.setExample(of(schema, "", "", 0));
        }
    }

    private @Nullable Object of(Schema schema, String owner, String property, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        if (schema.getRef() != null) {
            return of(OpenApiSchemas.referred(api, schema), OpenApiSchemas.name(schema), property, depth + 1);
        }
        if (schema.getAnyOf() != null) {
            return of(schema.getAnyOf().get(0), owner, property, depth + 1);
        }
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().get(0);
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().get(0);
        }
        var type =
                schema.getType() == null ? SchemaType.OBJECT : schema.getType().get(0);
        return switch (type) {
            case STRING -> text(schema, owner, property);
            case INTEGER, NUMBER -> number(schema, owner, property);
            case BOOLEAN -> Boolean.TRUE;
            case ARRAY -> items(schema, owner, property, depth);
            default -> parts(schema, owner, depth);
        };
    }

    private List<Object> items(Schema schema, String owner, String property, int depth) {
        var item = schema.getItems() == null ? null : of(schema.getItems(), owner, property, depth + 1);
        return item == null ? List.of() : List.of(item);
    }

    private Object parts(Schema schema, String owner, int depth) {
        var parts = new LinkedHashMap<String, Object>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, type) -> {
                var part = of(type, owner, name, depth + 1);
                if (part != null) {
                    parts.put(name, part);
                }
            });
        }
        return parts;
    }

    private Object number(Schema schema, String owner, String property) {
        var known = word(owner, property);
        if (known != null) {
            return new BigDecimal(known);
        }
        return schema.getMinimum() == null
                ? BigDecimal.ONE
                : schema.getMinimum().max(BigDecimal.ONE);
    }

    private String text(Schema schema, String owner, String property) {
        var known = word(owner, property);
        if (known != null) {
            return known;
        }
        return switch (schema.getFormat() == null ? "" : schema.getFormat()) {
            case "uuid" -> UUID;
            case "date" -> "2026-03-10";
            case "date-time" -> "2026-03-10T16:15:50Z";
            case "local-time" -> "16:00:00";
            case "uri" -> "https://www.example.org/";
            default -> property.isEmpty() ? "text" : spoken(property);
        };
    }

    private @Nullable String word(String owner, String property) {
        return words.getProperty(owner + "." + property, words.getProperty(property));
    }

    private static String spoken(String property) {
        var text = OpenApiOperations.spoken(property);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
