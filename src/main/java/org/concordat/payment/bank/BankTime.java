package org.concordat.payment.bank;

import com.prowidesoftware.swift.model.mx.adapters.IsoDateAdapter;
import com.prowidesoftware.swift.model.mx.adapters.IsoDateTimeAdapter;
import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.concordat.platform.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Days and instants in files. The library's own reading takes 30 February for the 28th, ignores what follows a day, and
 * reads a time without an offset in the server's zone; here days exist, and such a time is UTC.
 */
final class BankTime {
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern OFFSET = Pattern.compile(".*T.*(Z|[+-]\\d{2}:\\d{2})");

    static final IsoDateAdapter DAYS = new IsoDateAdapter(new Days());
    static final IsoDateTimeAdapter INSTANTS = new IsoDateTimeAdapter(new Instants());

    private BankTime() {}

    static LocalDate day(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new InvalidValue("bank-date", "A day in a file for a bank has a year from 1 to 9999");
        }
        return day;
    }

    /** Files say whole seconds. */
    static Instant instant(Instant instant) {
        if (instant.isBefore(Instant.parse("0001-01-02T00:00:00Z"))
                || instant.isAfter(Instant.parse("9999-12-31T00:00:00Z"))) {
            throw new InvalidValue("bank-date", "A day in a file for a bank has a year from 1 to 9999");
        }
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }

    static OffsetDateTime written(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static final class Days extends XmlAdapter<String, LocalDate> {
        @Override
        public LocalDate unmarshal(String text) {
            var day = DAY.matcher(text.strip());
            if (!day.matches()) {
                throw new IllegalArgumentException("No day");
            }
            return day(LocalDate.parse(day.group(1)));
        }

        @Override
        public @Nullable String marshal(@Nullable LocalDate day) {
            return day == null ? null : day.toString();
        }
    }

    private static final class Instants extends XmlAdapter<String, OffsetDateTime> {
        @Override
        public OffsetDateTime unmarshal(String text) {
            var time = text.strip();
            var read = OFFSET.matcher(time).matches()
                    ? OffsetDateTime.parse(time)
                    : LocalDateTime.parse(time).atOffset(ZoneOffset.UTC);
            instant(read.toInstant());
            return read;
        }

        @Override
        public @Nullable String marshal(@Nullable OffsetDateTime time) {
            return time == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        }
    }
}
