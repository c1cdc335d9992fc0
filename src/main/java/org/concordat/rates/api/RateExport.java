package org.concordat.rates.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.concordat.platform.Actor;
import org.concordat.platform.api.TableExport;
import org.concordat.platform.api.TableFile;
import org.concordat.platform.api.TableFormat;
import org.concordat.rates.RateValueView;
import org.concordat.rates.SeriesId;
import org.concordat.rates.SeriesKeeping;
import org.concordat.rates.ValueFilter;
import org.jspecify.annotations.Nullable;

/** The values of a series as a CSV file, written while they are read; for programs and for people. */
@ApplicationScoped
public class RateExport {
    private static final List<String> HEADER =
            List.of("day", "value", "status", "note", "revision", "importedAt", "importedBy", "importId");

    private final SeriesKeeping keeping;
    private final TableExport exports;

    RateExport(SeriesKeeping keeping, TableExport exports) {
        this.keeping = keeping;
        this.exports = exports;
    }

    public Response of(SeriesId id, ValueFilter filter, Actor actor) {
        var name = keeping.find(id, actor).code();
        return exports.of(name, TableFormat.CSV, HEADER, file -> write(id, filter, file));
    }

    private void write(SeriesId id, ValueFilter filter, TableFile file) {
        try (var values = keeping.export(id, filter)) {
            values.forEach(value -> file.row(cells(value)));
        }
    }

    private static List<@Nullable Object> cells(RateValueView value) {
        return Arrays.asList(
                value.day(),
                new BigDecimal(value.value()),
                value.status().name().toLowerCase(Locale.ROOT),
                value.note(),
                value.revision(),
                value.importedAt(),
                value.importedBy(),
                value.importId());
    }
}
