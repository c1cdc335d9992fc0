package org.concordat.walk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.concordat.walk.Spoilt.answered;
import static org.concordat.walk.Spoilt.shape;

import java.util.List;

/** A CSV file of rates, spoilt in its head, its rows and its bytes. */
final class SpoiltTable {
    private SpoiltTable() {}

    static List<Spoilt> of(Sent good) {
        var text = good.text();
        return List.of(
                shape("an empty file", good.withBody("")),
                shape("no table", good.withBody("nonsense")),
                shape("another head", good.withBody(text.replaceFirst("day", "date"))),
                shape("a head alone", good.withBody("day,value,status,note\n")),
                shape("a quote without an end", good.withBody(text.replaceFirst("2026", "\"2026"))),
                shape("a row of two columns", good.withBody(text + "\n2026-07-01,1")),
                shape("a day that is none", good.withBody(text.replaceFirst("2026-01-01", "2026-13-01"))),
                shape("a year of five digits", good.withBody(text.replaceFirst("2026-01-01", "+99999-01-01"))),
                shape("a value that is none", good.withBody(text.replaceFirst("118.2", "1e400"))),
                shape("a value of 10,000 digits", good.withBody(text.replaceFirst("118.2", "1".repeat(10_000)))),
                shape("a value of zero", good.withBody(text.replaceFirst("118.2", "0"))),
                shape("a state that is none", good.withBody(text.replaceFirst("final", "certain"))),
                shape("a note with a zero byte", good.withBody(text.replaceFirst("Release", "Re\u0000lease"))),
                shape("bytes that are no text", good.withBody("day,value,status\n\u00e4".getBytes(ISO_8859_1))),
                answered(413, "a file of more than a megabyte", good.withBody("x".repeat(1024 * 1024 + 1))));
    }
}
