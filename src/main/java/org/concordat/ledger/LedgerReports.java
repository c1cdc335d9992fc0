package org.concordat.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.platform.Money;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Reference;

/** What the books of a thing say as of any value date: balances, trial balance, statement of an account. */
@ApplicationScoped
@Transactional
public class LedgerReports {
    private final StoredBalances balances;
    private final LedgerReading reading;

    LedgerReports(StoredBalances balances, LedgerReading reading) {
        this.balances = balances;
        this.reading = reading;
    }

    /** By account, party and item; debit positive, credit negative. */
    public List<Balance> balances(Reference thing, AccountFilter filter, LocalDate asOf) {
        return balances.asOf(thing, filter, asOf);
    }

    public TrialBalance trialBalance(Reference thing, Currency currency, LocalDate asOf) {
        return TrialBalance.of(asOf, currency, in(currency, balances.asOf(thing, AccountFilter.ALL, asOf)));
    }

    public AccountStatement statement(Reference thing, Currency currency, AccountFilter filter, ValueDates days) {
        var opening = sum(thing, currency, filter, days.from().minusDays(1));
        var closing = sum(thing, currency, filter, days.until());
        return new AccountStatement(days.from(), days.until(), opening, closing.minus(opening), closing);
    }

    /** In the order of their value dates. */
    public Page<PostedLine> lines(Reference thing, AccountFilter filter, ValueDates days, PageRequest page) {
        return reading.lines(thing, filter.lines(), days, page);
    }

    /** All of them, read while they are written out; inside the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Stream<PostedLine> stream(Reference thing, AccountFilter filter, ValueDates days) {
        return reading.stream(thing, filter.lines(), days);
    }

    private Money sum(Reference thing, Currency currency, AccountFilter filter, LocalDate asOf) {
        return in(currency, balances.asOf(thing, filter, asOf)).stream()
                .map(Balance::amount)
                .reduce(Money.zero(currency), Money::plus);
    }

    private static List<Balance> in(Currency currency, List<Balance> balances) {
        return balances.stream()
                .filter(balance -> balance.amount().currency().equals(currency))
                .toList();
    }
}
