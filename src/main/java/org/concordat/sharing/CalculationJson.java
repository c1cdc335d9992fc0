package org.concordat.sharing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.concordat.platform.Decimals;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.IsoTexts;

/**
 * Inputs and results as the worked examples write them: decimals and days are texts, counts are integers, nothing is bent
 * into another type and no field is unknown.
 */
public final class CalculationJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addDeserializer(
                            BigDecimal.class, new FromText<>(BigDecimal.class, text -> Decimals.parse(text, "decimal")))
                    .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, CalculationJson::day))
                    .addSerializer(BigDecimal.class, new PlainText())
                    .addSerializer(LocalDate.class, ToStringSerializer.instance))
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private CalculationJson() {}

    /** @throws InvalidValue where something is missing, unknown, or of another type */
    public static <I extends Record> I inputs(JsonNode written, Class<I> type) {
        try {
            return JSON.treeToValue(RecordShape.of(type).complete(written), type);
        } catch (JsonProcessingException unreadable) {
            throw refusal(unreadable);
        }
    }

    /** What a constructor refuses keeps its own code. */
    private static InvalidValue refusal(Throwable unreadable) {
        return unreadable instanceof JsonMappingException mapping
                ? InvalidInput.at(pointer(mapping), reason(unreadable))
                : reason(unreadable);
    }

    private static InvalidValue reason(Throwable unreadable) {
        for (var cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValue own) {
                return own;
            }
        }
        var message = unreadable instanceof JsonMappingException mapping ? place(mapping) : "the inputs";
        return new InvalidValue("unreadable-inputs", "Not understood: " + message);
    }

    private static String pointer(JsonMappingException mapping) {
        var pointer = new StringBuilder();
        mapping.getPath()
                .forEach(step -> pointer.append('/')
                        .append(step.getFieldName() == null ? step.getIndex() : step.getFieldName()));
        return pointer.toString();
    }

    private static String place(JsonMappingException mapping) {
        var path = new StringBuilder();
        mapping.getPath()
                .forEach(step -> path.append(
                        step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName()));
        return path.isEmpty() ? "the inputs" : path.substring(path.charAt(0) == '.' ? 1 : 0);
    }

    public static JsonNode written(Object result) {
        return JSON.valueToTree(result);
    }

    /** @throws InvalidValue where the text is no JSON */
    static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new InvalidValue("unreadable-inputs", "Write JSON, such as [[\"a\", \"1.00\"]]");
        }
    }

    /** The fields of an object in their order, as whatever writes maps can write them. */
    static Map<String, Object> fields(JsonNode object) {
        return JSON.convertValue(object, new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    static LocalDate day(String text) {
        try {
            return IsoTexts.day(text);
        } catch (DateTimeException malformed) {
            throw new InvalidValue("day", "Write a day as 2026-03-31");
        }
    }

    /** Reads a value from a text, and from nothing else. */
    private static final class FromText<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1;

        private final transient Function<String, T> parse;

        FromText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? parse.apply(parser.getText())
                    : (T) context.handleUnexpectedToken(handledType(), parser);
        }
    }

    private static final class PlainText extends StdScalarSerializer<BigDecimal> {
        private static final long serialVersionUID = 1;

        PlainText() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.toPlainString());
        }
    }
}
