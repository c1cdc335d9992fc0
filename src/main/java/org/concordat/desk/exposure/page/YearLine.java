package org.concordat.desk.exposure.page;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.desk.exposure.BornePart;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Texts;

/** What a party bears of an agreement in a year, with the place of its entries. */
public record YearLine(UUID agreement, String number, String title, FigureTable.Cell cell) {
    static YearLine of(BornePart part, int year, String party, LocalDate asOf) {
        return new YearLine(
                part.agreement(),
                part.number(),
                part.title(),
                new FigureTable.Cell(part.amount(), ExposureLinks.borneIn(year, part.agreement(), party, asOf)));
    }

    /** @throws InvalidValue when the text is no year of four digits */
    static int parse(String text) {
        if (!text.matches("[1-9][0-9]{3}")) {
            throw new InvalidValue("year", "A year is written as 2026; got '" + Texts.shorten(text) + "'");
        }
        return Integer.parseInt(text);
    }
}
