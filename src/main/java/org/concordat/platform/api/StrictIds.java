package org.concordat.platform.api;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.concordat.platform.InvalidValue;
import org.jspecify.annotations.Nullable;

/** An id in an address is written in full: Java would read {@code 1-1-1-1-1} as one too. */
@Provider
class StrictIds implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == UUID.class ? (ParamConverter<T>) new Written() : null;
    }

    private static final class Written implements ParamConverter<UUID> {
        @Override
        public UUID fromString(String text) {
            try {
                return Identifiers.parse(text);
            } catch (InvalidValue malformed) {
                // As for any other parameter that cannot be read: in a query nothing is missing
                throw new IllegalArgumentException(malformed.getMessage());
            }
        }

        @Override
        public String toString(UUID id) {
            return id.toString();
        }
    }
}
