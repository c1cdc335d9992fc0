package org.concordat.platform.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/** What the records say about their parts that the scanner does not hear: which may be missing, which are sent as text. */
final class OpenApiRecords {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class.getName());
    private static final DotName FORMAT = DotName.createSimple(JsonFormat.class.getName());
    private static final DotName SERIALIZE = DotName.createSimple(JsonSerialize.class.getName());

    private final IndexView classes;

    OpenApiRecords(IndexView classes) {
        this.classes = classes;
    }

    /** The record behind a schema; the scanner numbers schemas whose records share a name. */
    @Nullable
    ClassInfo find(String name, Set<String> properties) {
        var simple = name.replaceAll("\\d+$", "");
        return classes.getKnownClasses().stream()
                .filter(type -> type.name().toString().startsWith("org.concordat."))
                .filter(type -> simple.equals(type.simpleName()))
                .filter(type -> type.isRecord() && properties.stream().allMatch(property -> has(type, property)))
                .findFirst()
                .orElse(null);
    }

    private static boolean has(ClassInfo type, String property) {
        return type.field(property) != null
                || type.method(property) != null
                || type.method(getter(property)) != null
                || type.method("is" + getter(property).substring(3)) != null;
    }

    private static String getter(String property) {
        return "get" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
    }

    static boolean isNullable(ClassInfo type, String property) {
        var field = type.field(property);
        var method = type.method(property) != null ? type.method(property) : type.method(getter(property));
        return field != null && field.type().hasAnnotation(NULLABLE)
                || method != null && method.returnType().hasAnnotation(NULLABLE);
    }

    /** Exact numbers travel as text, alone or as the values of a table. */
    static Schema asSent(ClassInfo type, String property, Schema schema) {
        var field = type.field(property);
        if (field == null) {
            return schema;
        }
        if (says(field, FORMAT, "shape", "STRING")) {
            return OpenApiSchemas.text();
        }
        return says(field, SERIALIZE, "contentUsing", ToStringSerializer.class.getName())
                ? schema.additionalPropertiesSchema(OpenApiSchemas.text())
                : schema;
    }

    private static boolean says(FieldInfo field, DotName annotation, String member, String value) {
        var found = field.annotation(annotation);
        var said = found == null ? null : found.value(member);
        return said != null && said.value().toString().equals(value);
    }
}
