package org.concordat.sharing;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.concordat.platform.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Which fields a record of inputs has, and which of them may be missing: those that may be null. */
final class RecordShape {
    private static final Map<Type, Supplier<ObjectNode>> SCALARS = Map.of(
            int.class,
            () -> ofType("integer"),
            boolean.class,
            () -> ofType("boolean"),
            LocalDate.class,
            () -> ofType("string").put("format", "date"),
            BigDecimal.class,
            () -> ofType("string").put("pattern", "^-?[0-9]{1,30}([.][0-9]{1,20})?$"));

    private final List<RecordComponent> components;

    private RecordShape(List<RecordComponent> components) {
        this.components = components;
    }

    static RecordShape of(Class<? extends Record> type) {
        return new RecordShape(Arrays.asList(type.getRecordComponents()));
    }

    /**
     * The same inputs with null for what was left out.
     *
     * @throws InvalidValue where something is missing that cannot be
     */
    JsonNode complete(JsonNode written) {
        if (!(written instanceof ObjectNode fields)) {
            throw new InvalidValue("unreadable-inputs", "The inputs are one JSON object");
        }
        var complete = fields.deepCopy();
        for (var component : components) {
            var name = component.getName();
            if (complete.hasNonNull(name)) {
                refuseOtherRate(component, complete.get(name));
                continue;
            }
            if (!isOptional(component.getAnnotatedType())) {
                throw new InvalidValue("input-missing", "'" + name + "' is missing");
            }
            complete.set(name, NullNode.getInstance());
        }
        return complete;
    }

    private static void refuseOtherRate(RecordComponent component, JsonNode bands) {
        var rate = component.getAnnotation(BandRate.class);
        if (rate != null) {
            for (var band : bands) {
                if (!band.hasNonNull(rate.value())) {
                    throw new InvalidValue("input-missing", "'" + rate.value() + "' is missing in a band");
                }
            }
        }
    }

    private static JsonNode named(RecordComponent component, ObjectNode schema) {
        var rate = component.getAnnotation(BandRate.class);
        if (rate != null) {
            var band = (ObjectNode) schema.get("items");
            var properties = (ObjectNode) band.get("properties");
            properties.set(rate.value(), properties.remove("rate"));
            band.putArray("required").add("from").add(rate.value());
        }
        return schema;
    }

    /** As JSON Schema. */
    JsonNode schema() {
        var schema = JsonNodeFactory.instance.objectNode();
        var properties = schema.put("type", "object").putObject("properties");
        var required = schema.putArray("required");
        for (var component : components) {
            var type = named(component, schema(component.getGenericType()));
            if (isOptional(component.getAnnotatedType())) {
                type = JsonNodeFactory.instance
                        .objectNode()
                        .set(
                                "anyOf",
                                JsonNodeFactory.instance.arrayNode().add(type).add(ofType("null")));
            } else {
                required.add(component.getName());
            }
            properties.set(component.getName(), type);
        }
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode schema(Type type) {
        if (type instanceof ParameterizedType several) {
            var inner = several.getActualTypeArguments();
            return List.class.equals(several.getRawType())
                    ? ofType("array").set("items", schema(inner[0]))
                    : ofType("object").set("additionalProperties", schema(inner[1]));
        }
        if (type instanceof Class<?> known && known.isRecord()) {
            return nested(known.asSubclass(Record.class));
        }
        return SCALARS.getOrDefault(type, () -> ofType("string")).get();
    }

    /** A pair is written as a list; a band's rate is called by what it gives. */
    private static ObjectNode nested(Class<? extends Record> type) {
        var shape = of(type);
        var format = type.getAnnotation(JsonFormat.class);
        if (format == null || format.shape() != JsonFormat.Shape.ARRAY) {
            return (ObjectNode) shape.schema();
        }
        var list = ofType("array");
        var items = list.putArray("prefixItems");
        shape.components.forEach(component -> items.add(schema(component.getGenericType())));
        return list.put("minItems", items.size()).put("maxItems", items.size());
    }

    private static ObjectNode ofType(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    private static boolean isOptional(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
