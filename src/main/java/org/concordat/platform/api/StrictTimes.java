package org.concordat.platform.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import org.concordat.platform.IsoTexts;

/** Days, instants and times of day are texts in ISO form: no count of days or seconds, no list of numbers. */
final class StrictTimes extends SimpleModule {
    private static final long serialVersionUID = 1;

    StrictTimes() {
        super("strict-times");
        add(LocalDate.class, IsoTexts::day);
        add(Instant.class, IsoTexts::instant);
        add(LocalTime.class, LocalTime::parse);
    }

    private <T> void add(Class<T> type, Function<String, T> parse) {
        addDeserializer(type, new FromText<>(type, parse));
    }

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
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), parser);
            }
            try {
                return parse.apply(parser.getText());
            } catch (DateTimeException malformed) {
                return (T) context.handleWeirdStringValue(handledType(), parser.getText(), "no ISO form");
            }
        }
    }
}
