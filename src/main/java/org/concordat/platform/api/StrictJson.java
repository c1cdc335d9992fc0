package org.concordat.platform.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * A value of the wrong type is refused, never bent into the right one: no number for a choice or a text, no text for a
 * count, no field twice, nothing after the end. Amounts are texts by design and stay so.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {
    private static final List<CoercionInputShape> SCALARS = List.of(
            CoercionInputShape.Integer,
            CoercionInputShape.Float,
            CoercionInputShape.Boolean,
            CoercionInputShape.String);

    /** After the readers that come with the framework: of two for one type the later one reads. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.enable(
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        json.registerModule(new StrictTimes());
        List.of(LogicalType.Textual, LogicalType.Integer, LogicalType.Float, LogicalType.Boolean, LogicalType.Enum)
                .forEach(type -> refuse(json, type));
    }

    private static void refuse(ObjectMapper json, LogicalType type) {
        var rule = json.coercionConfigFor(type);
        SCALARS.stream()
                .filter(shape -> !isOwn(type, shape))
                .forEach(shape -> rule.setCoercion(shape, CoercionAction.Fail));
        if (type != LogicalType.Textual) {
            rule.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        }
    }

    private static boolean isOwn(LogicalType type, CoercionInputShape shape) {
        return switch (type) {
            case Textual, Enum -> shape == CoercionInputShape.String;
            case Integer -> shape == CoercionInputShape.Integer;
            case Float -> shape == CoercionInputShape.Float || shape == CoercionInputShape.Integer;
            case Boolean -> shape == CoercionInputShape.Boolean;
            default -> true;
        };
    }
}
