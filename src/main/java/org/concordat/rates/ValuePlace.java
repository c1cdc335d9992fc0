package org.concordat.rates;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.concordat.platform.IsoTexts;
import org.concordat.platform.PageRequest;

/** Where a value stands in the list of its series; travels in the cursor. */
record ValuePlace(LocalDate day, int revision) {
    /** @throws org.concordat.platform.InvalidValue when another list gave out the cursor */
    static ValuePlace of(String cursor) {
        var parts = cursor.split("/", -1);
        try {
            if (parts.length == 2) {
                return new ValuePlace(IsoTexts.day(parts[0]), Integer.parseInt(parts[1]));
            }
        } catch (DateTimeException | NumberFormatException foreign) {
            // answered below, with the same words as a cursor of other parts
        }
        throw PageRequest.unknownCursor();
    }

    @Override
    public String toString() {
        return day + "/" + revision;
    }
}
