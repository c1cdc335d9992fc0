package org.concordat.ledger;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A posted entry: never changed; a mistake is answered by another entry that reverses it. */
@Entity
@Immutable
public class LedgerEntry {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EntryId id;

    private UUID bookId;
    private String text;
    private String sourceKind;
    private UUID sourceId;
    private String purpose;
    private LocalDate valueDate;
    private Instant postedAt;
    private UUID postedBy;
    private int lineCount;

    private @Nullable UUID reverses;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "ledger_line", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    private List<LedgerLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected LedgerEntry() {}

    LedgerEntry(UUID book, Posting posting, Actor by, Instant now) {
        this(book, posting, null, by, now);
    }

    private LedgerEntry(UUID book, Posting posting, @Nullable UUID reverses, Actor by, Instant now) {
        this.id = EntryId.next();
        this.bookId = book;
        this.text = posting.text();
        this.sourceKind = posting.source().kind();
        this.sourceId = posting.source().id();
        this.purpose = posting.purpose();
        this.valueDate = posting.valueDate();
        this.postedAt = now;
        this.postedBy = by.person().value();
        this.reverses = reverses;
        this.lineCount = posting.lines().size();
        posting.lines().forEach(line -> lines.add(LedgerLine.of(book, line)));
    }

    /** The entry that takes this one back, line by line; its source is the entry that it reverses. */
    LedgerEntry reversal(LedgerBook book, String reason, LocalDate valueDate, Actor by, Instant now) {
        var mirrored = lines(book).stream().map(Line::reversed).toList();
        var posting = new Posting(book.thing(), reason, id.reference(), "reversal", valueDate, mirrored);
        return new LedgerEntry(bookId, posting, id.value(), by, now);
    }

    boolean says(Posting posting, LedgerBook book) {
        return lines(book).equals(posting.lines()) && valueDate.equals(posting.valueDate());
    }

    private List<Line> lines(LedgerBook book) {
        return lines.stream().map(line -> line.line(book.currency())).toList();
    }

    EntryId id() {
        return id;
    }

    UUID bookId() {
        return bookId;
    }
}
