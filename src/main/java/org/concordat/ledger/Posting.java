package org.concordat.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Reference;

/**
 * An entry about to be posted: balanced, in one currency. What one source posts for one purpose is posted once, however
 * often it is computed.
 */
public record Posting(
        Reference book, String text, Reference source, String purpose, LocalDate valueDate, List<Line> lines) {
    private static final int LONGEST_TEXT = 500;

    public Posting {
        lines = List.copyOf(lines);
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new InvalidValue(
                    "entry-text", "An entry says in 1 to " + LONGEST_TEXT + " characters what it is for");
        }
        if (purpose.isBlank()) {
            throw new IllegalArgumentException("A posting has a purpose");
        }
        if (lines.isEmpty()) {
            throw new EntryEmpty();
        }
        refuseMixed(lines);
        refuseUnbalanced(lines);
    }

    public Currency currency() {
        return lines.get(0).amount().currency();
    }

    private static void refuseMixed(List<Line> lines) {
        var expected = lines.get(0).amount().currency();
        for (var line : lines) {
            if (!line.amount().currency().equals(expected)) {
                throw new WrongCurrency(expected, line.amount().currency());
            }
        }
    }

    private static void refuseUnbalanced(List<Line> lines) {
        var sum = lines.stream().map(line -> line.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() != 0) {
            throw new EntryUnbalanced(sum);
        }
    }
}
