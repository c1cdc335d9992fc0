package org.concordat.platform.api;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.concordat.platform.Versioned;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.DotName;

/** Makes the schemas say what the records say: a part is there unless its type is {@code @Nullable}. */
final class OpenApiSchemas {
    private static final String PLACE = "#/components/schemas/";
    private static final DotName VERSIONED = DotName.createSimple(Versioned.class.getName());

    /** What the scanner makes of {@code @NotBlank}: found anywhere in the text. */
    private static final String NOT_BLANK = "\\S";

    private final OpenAPI api;
    private final OpenApiRecords records;

    OpenApiSchemas(OpenAPI api, OpenApiRecords records) {
        this.api = api;
        this.records = records;
    }

    static Schema text() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }

    static Schema reference(String name) {
        return OASFactory.createSchema().ref(PLACE + name);
    }

    static String name(Schema reference) {
        return reference.getRef().substring(PLACE.length());
    }

    /** What a reference leads to. */
    static Schema referred(OpenAPI api, Schema reference) {
        return requireNonNull(
                api.getComponents().getSchemas().get(name(reference)), "The scanner writes what it refers to");
    }

    void complete() {
        api.getComponents().addSchema("Currency", text().pattern("^[A-Z]{3}$").examples(List.of("EUR")));
        all().forEach((name, schema) -> {
            asWritten(schema);
            if (schema.getProperties() != null) {
                whatIsThere(name, schema);
            }
        });
        api.getComponents().addSchema("Problem", problem());
    }

    /** Whether what is described so counts its changes, and is therefore sent with an ETag. */
    boolean isVersioned(Schema reference) {
        if (reference.getRef() == null) {
            return false;
        }
        var described = referred(api, reference);
        var record = described.getProperties() == null
                ? null
                : records.find(name(reference), described.getProperties().keySet());
        return record != null && record.interfaceNames().contains(VERSIONED);
    }

    private Map<String, Schema> all() {
        return api.getComponents().getSchemas();
    }

    private void whatIsThere(String name, Schema schema) {
        var record = records.find(name, schema.getProperties().keySet());
        var there = new TreeSet<String>();
        Map.copyOf(schema.getProperties()).forEach((property, type) -> {
            var sent = record == null ? type : OpenApiRecords.asSent(record, property, type);
            if (record != null && OpenApiRecords.isNullable(record, property)) {
                schema.addProperty(property, orNull(sent));
            } else {
                schema.addProperty(property, sent);
                there.add(property);
            }
        });
        schema.setRequired(there.isEmpty() ? null : List.copyOf(there));
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() == null && schema.getType() != null && schema.getEnumeration() == null) {
            return schema.addType(SchemaType.NULL);
        }
        return OASFactory.createSchema()
                .anyOf(List.of(schema, OASFactory.createSchema().type(List.of(SchemaType.NULL))));
    }

    /** An id and a share are written as one text, whatever holds them inside; an amount is written as text too. */
    private static void asWritten(Schema schema) {
        if ("local-time".equals(schema.getFormat())) {
            schema.examples(List.of("16:00:00")).externalDocs(null);
        }
        var properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        if (properties.keySet().equals(Set.of("value"))) {
            schema.setProperties(null);
            schema.setType(List.of(SchemaType.STRING));
            schema.setFormat("uuid");
        } else if (properties.keySet().equals(Set.of("amount", "currency"))) {
            schema.addProperty("amount", text().examples(List.of("1250000.00")));
        } else if (properties.keySet().equals(Set.of("percent"))) {
            schema.setProperties(null);
            schema.setType(List.of(SchemaType.STRING));
            schema.setExamples(List.of("33.3333"));
        } else {
            properties.values().forEach(OpenApiSchemas::wholeText);
        }
    }

    /** Our patterns hold for the whole text, and use what only Java knows: those are told in words. */
    private static void wholeText(Schema schema) {
        if (schema.getItems() != null) {
            wholeText(schema.getItems());
        }
        var pattern = schema.getPattern();
        if (pattern == null || pattern.startsWith("^") || pattern.equals(NOT_BLANK)) {
            return;
        }
        var onlyJava = pattern.contains("&&");
        schema.setPattern(onlyJava ? null : "^(?:" + pattern + ")$");
        if (onlyJava) {
            schema.setDescription("Text of several lines without control characters");
        }
    }

    private static Schema problem() {
        var fault = OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .required(List.of("pointer", "code", "message"))
                .addProperty("pointer", text().description("The place in the body, as a JSON pointer"))
                .addProperty("code", text())
                .addProperty("message", text());
        return OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .description("A refusal (RFC 9457); docs/problems.md lists the codes")
                .required(List.of("type", "status", "code", "detail"))
                .addProperty("type", text())
                .addProperty("status", OASFactory.createSchema().type(List.of(SchemaType.INTEGER)))
                .addProperty("code", text())
                .addProperty("detail", text())
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.ARRAY))
                                .items(fault));
    }
}
