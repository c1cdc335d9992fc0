package org.concordat.payment.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.concordat.ledger.PostedLine;
import org.concordat.payment.AgreementBooks;
import org.concordat.payment.LedgerQuestion;
import org.concordat.platform.Actor;
import org.concordat.platform.api.TableExport;
import org.concordat.platform.api.TableFormat;
import org.jspecify.annotations.Nullable;

/** The lines of an agreement's books as a file, all of them; for programs and for people. */
@ApplicationScoped
public class LedgerExport {
    private static final List<String> HEADER = List.of(
            "entry",
            "line",
            "value_date",
            "posted_at",
            "text",
            "account",
            "party",
            "item",
            "debit",
            "credit",
            "currency",
            "source_kind",
            "source",
            "purpose",
            "reverses");

    private final AgreementBooks books;
    private final TableExport exports;

    LedgerExport(AgreementBooks books, TableExport exports) {
        this.books = books;
        this.exports = exports;
    }

    public Response of(UUID agreement, LedgerQuestion question, TableFormat format, Actor actor) {
        // Refuses now, while there still is an answer to write a refusal into.
        books.days(agreement, question, actor);
        return exports.of(
                "ledger",
                format,
                HEADER,
                file -> books.lines(agreement, question, actor, line -> file.row(cells(line))));
    }

    private static List<@Nullable Object> cells(PostedLine line) {
        var amount = line.amount();
        return Arrays.asList(
                line.entry(),
                line.position(),
                line.valueDate(),
                line.postedAt(),
                line.text(),
                line.account(),
                line.party(),
                line.item(),
                amount.isPositive() ? amount.amount() : null,
                amount.isNegative() ? amount.amount().negate() : null,
                amount.currency(),
                line.source().kind(),
                line.source().id(),
                line.purpose(),
                line.reverses());
    }
}
