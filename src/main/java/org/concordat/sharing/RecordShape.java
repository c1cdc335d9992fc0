package org.concordat.sharing;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
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
            Integer.class,
            () -> ofType("integer"),
            boolean.class,
            () -> ofType("boolean"),
            Boolean.class,
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
            var name = name(component);
            if (complete.hasNonNull(name)) {
                refuseOtherRate(component, complete.get(name));
                refuseNulls(component.getGenericType(), complete.get(name), name);
                continue;
            }
            if (!isOptional(component.getAnnotatedType())) {
                throw InvalidInput.at("/" + name, new InvalidValue("input-missing", "'" + name + "' is missing"));
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

    /** Inside lists, maps and records a value is there as well, unless it may be null. */
    private static void refuseNulls(Type type, JsonNode written, String place) {
        if (type instanceof ParameterizedType several) {
            var inner = several.getActualTypeArguments();
            for (var value : written) {
                refuseNull(inner[inner.length - 1], value, place);
            }
        }
        if (type instanceof Class<?> known && known.isRecord()) {
            var components = of(known.asSubclass(Record.class)).components;
            for (var index = 0; index < components.size(); index++) {
                var component = components.get(index);
                var value = written.isArray() ? written.get(index) : written.get(name(component));
                if (value != null && !(value.isNull() && isOptional(component.getAnnotatedType()))) {
                    refuseNull(component.getGenericType(), value, place + "." + name(component));
                }
            }
        }
    }

    private static void refuseNull(Type type, JsonNode value, String place) {
        if (value.isNull()) {
            throw new InvalidValue("unreadable-inputs", "Not understood: " + place + " is null");
        }
        refuseNulls(type, value, place);
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
                required.add(name(component));
            }
            properties.set(name(component), type);
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
        if (type instanceof Class<?> known && known.isEnum()) {
            return chosen(known.asSubclass(Enum.class));
        }
        return SCALARS.getOrDefault(type, () -> ofType("string")).get();
    }

    private static ObjectNode chosen(Class<? extends Enum> type) {
        var names = ofType("string");
        var choices = names.putArray("enum");
        for (var constant : type.getEnumConstants()) {
            choices.add(CalculationJson.written(constant));
        }
        return names;
    }

    /** A pair is written as a list; a band's rate is called by what it gives. */
    private static ObjectNode nested(Class<? extends Record> type) {
        var shape = of(type);
        if (!isPair(type)) {
            return (ObjectNode) shape.schema();
        }
        var list = ofType("array");
        var items = list.putArray("prefixItems");
        shape.components.forEach(
                component -> items.add(schema(component.getGenericType()).put("title", component.getName())));
        return list.put("minItems", items.size()).put("maxItems", items.size());
    }

    private static ObjectNode ofType(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    /** Some names of inputs are none in Java; the accessor carries what the component itself cannot. */
    static String name(RecordComponent component) {
        var written = component.getAccessor().getAnnotation(JsonProperty.class);
        return written == null ? component.getName() : written.value();
    }

    /** Whether its values are written as a list in their order. */
    static boolean isPair(Class<?> type) {
        var format = type.getAnnotation(JsonFormat.class);
        return format != null && format.shape() == JsonFormat.Shape.ARRAY;
    }

    private static boolean isOptional(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
