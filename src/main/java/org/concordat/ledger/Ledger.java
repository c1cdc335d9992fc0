package org.concordat.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.NotFound;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Reference;

/** Posts, reverses and reads; who may ask is for the capability that asks to decide. */
@ApplicationScoped
@Transactional
public class Ledger {
    private final LedgerBooks books;
    private final LedgerEntries entries;
    private final LedgerReading reading;
    private final StoredBalances balances;
    private final LedgerPeriods periods;
    private final Event<Fact> facts;
    private final Clock clock;

    Ledger(
            LedgerBooks books,
            LedgerEntries entries,
            LedgerReading reading,
            StoredBalances balances,
            LedgerPeriods periods,
            Event<Fact> facts,
            Clock clock) {
        this.books = books;
        this.entries = entries;
        this.reading = reading;
        this.balances = balances;
        this.periods = periods;
        this.facts = facts;
        this.clock = clock;
    }

    /** Opens the book of a thing in a currency; a second call finds it open. */
    public void open(Reference thing, Currency currency) {
        if (books.of(thing, currency) == null) {
            books.persist(new LedgerBook(thing, currency, clock.instant()));
            books.flush();
        }
    }

    /** Posts once for a source and purpose: the same posting again answers with the entry that stands. */
    public EntryId post(Posting posting, Actor by) {
        var book = requireBook(posting);
        periods.hold(posting.book());
        var before = entries.of(posting.source(), posting.purpose());
        if (before != null) {
            if (!before.bookId().equals(book.id()) || !before.says(posting, book)) {
                throw new PostedDifferently();
            }
            return before.id();
        }
        periods.requireOpen(posting.book(), posting.valueDate());
        return keep(new LedgerEntry(book.id(), posting, by, clock.instant()));
    }

    /** Refuses a value date that {@link #post} would refuse, for pages on which a person checks before posting. */
    public void requireOpen(Reference thing, LocalDate valueDate) {
        periods.requireOpen(thing, valueDate);
    }

    /** Takes an entry back by a mirrored one that says why; the value date lies in an open period. */
    public EntryId reverse(EntryId id, String reason, LocalDate valueDate, Actor by) {
        var original = entries.findById(id);
        if (original == null) {
            throw NotFound.missing("ledger entry");
        }
        var book = books.findById(original.bookId());
        periods.hold(book.thing());
        if (entries.isReversed(id)) {
            throw new AlreadyReversed();
        }
        periods.requireOpen(book.thing(), valueDate);
        var reversal = keep(original.reversal(book, reason, valueDate, by, clock.instant()));
        facts.fire(new EntryReversed(id, reversal, by));
        return reversal;
    }

    /** The entry that a source posted for a purpose and that has not been reversed, if there is one. */
    public Optional<EntryId> standing(Reference source, String purpose) {
        return Optional.ofNullable(entries.of(source, purpose))
                .map(LedgerEntry::id)
                .filter(id -> !entries.isReversed(id));
    }

    /** What every account, party and item of a thing's books stands at. */
    public List<Balance> balances(Reference thing) {
        return balances.now(thing.kind(), List.of(thing.id()));
    }

    /** The balances of many things of one kind at once, for lists. */
    public List<Balance> balances(String kind, Collection<UUID> things) {
        return things.isEmpty() ? List.of() : balances.now(kind, things);
    }

    /** The lines of a thing's books, newest entry first. */
    public Page<PostedLine> lines(Reference thing, LineFilter filter, PageRequest page) {
        return reading.lines(thing, filter, page);
    }

    /** All lines in the order of posting, read while they are written out; inside the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Stream<PostedLine> statement(Reference thing) {
        return reading.stream(thing);
    }

    private EntryId keep(LedgerEntry entry) {
        entries.persist(entry);
        entries.flush();
        return entry.id();
    }

    private LedgerBook requireBook(Posting posting) {
        var book = books.of(posting.book(), posting.currency());
        if (book != null) {
            return book;
        }
        var other = books.any(posting.book());
        if (other == null) {
            throw NotFound.missing("ledger book");
        }
        throw new WrongCurrency(other.currency(), posting.currency());
    }
}
