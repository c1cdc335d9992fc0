package org.concordat.payment.statement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a computation as the text it was written as, so that its fields stay in their order. */
@Converter
class ComputationText implements AttributeConverter<Computation, String> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Computation computation) {
        try {
            return computation == null ? null : JSON.writeValueAsString(computation);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public @Nullable Computation convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? null : JSON.readValue(text, Computation.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored computation cannot be read", broken);
        }
    }
}
