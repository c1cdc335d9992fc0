package org.concordat.rates;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.IsoTexts;
import org.concordat.platform.Texts;
import org.jspecify.annotations.Nullable;

/** Reads a file of rates: RFC 4180 text in UTF-8 with the columns day, value, status and, if wanted, note. */
final class CsvRows {
    static final int MOST_BYTES = 1024 * 1024;
    static final int MOST_ROWS = 10_000;
    private static final int LONGEST_NOTE = 500;
    private static final List<String> COLUMNS = List.of("day", "value", "status", "note");
    private static final int NOTE = 3;

    private CsvRows() {}

    /** @throws InvalidValue when the bytes are no text */
    static String text(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new ImportTooLarge();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new InvalidValue("csv-encoding", "The file is not UTF-8 text");
        }
    }

    /** Rows that cannot be taken are noted one by one; a file that is no such table is refused as a whole. */
    static ReadRows read(RateKind kind, String text) {
        var rows = new ReadRows();
        var head = true;
        var columns = 0;
        try (var reader = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            for (var line : reader) {
                if (head) {
                    columns = columns(line);
                    head = false;
                } else if (rows.size() == MOST_ROWS) {
                    throw new ImportTooLarge();
                } else {
                    var wanted = columns;
                    rows.add((int) line.getStartingLineNumber(), () -> published(kind, line, wanted));
                }
            }
        } catch (CsvParseException malformed) {
            throw new InvalidValue("csv-malformed", "The file is no table of values separated by commas");
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        if (rows.size() == 0) {
            throw new InvalidValue("csv-empty", "The file has no row beneath the names of its columns");
        }
        return rows;
    }

    private static int columns(CsvRecord head) {
        var names = head.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!names.equals(COLUMNS) && !names.equals(COLUMNS.subList(0, NOTE))) {
            throw new InvalidValue("csv-header", "The first line names the columns: day,value,status,note");
        }
        return names.size();
    }

    private static Published published(RateKind kind, CsvRecord line, int columns) {
        if (line.getFieldCount() != columns) {
            throw new InvalidValue("csv-columns", "The row has " + line.getFieldCount() + " columns, not " + columns);
        }
        return Published.of(
                kind,
                new NewValue(
                        day(line.getField(0).strip()),
                        line.getField(1).strip(),
                        status(line.getField(2).strip()),
                        columns > NOTE ? note(line.getField(NOTE)) : null));
    }

    private static LocalDate day(String text) {
        try {
            return IsoTexts.day(text);
        } catch (DateTimeException malformed) {
            throw new InvalidValue("date", "Enter a day, such as 2027-03-27; got '" + Texts.shorten(text) + "'");
        }
    }

    private static RateStatus status(String text) {
        try {
            return RateStatus.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue("rate-status", "A value is provisional or final, not '" + Texts.shorten(text) + "'");
        }
    }

    private static @Nullable String note(String text) {
        if (text.length() > LONGEST_NOTE || !text.matches(Texts.ONE_LINE)) {
            throw new InvalidValue("rate-note", "A note is one line of at most " + LONGEST_NOTE + " characters");
        }
        return text;
    }
}
