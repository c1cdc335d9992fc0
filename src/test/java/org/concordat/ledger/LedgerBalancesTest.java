package org.concordat.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.concordat.platform.Actor;
import org.concordat.platform.Money;
import org.concordat.platform.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stored balances are those that the lines sum to, whoever posts in whatever order. */
@QuarkusTest
class LedgerBalancesTest {
    private static final long SEED = 20261127;
    private static final int THREADS = 8;
    private static final int TRANSACTIONS = 15;
    private static final LocalDate FIRST = LocalDate.of(2024, 11, 15);
    private static final int DAYS = 500;
    private static final Actor CLERK = Actor.system();

    @Inject
    Ledger ledger;

    @Inject
    LedgerReports reports;

    @Inject
    LedgerReplay replay;

    Reference thing;

    @BeforeEach
    void anOpenBook() {
        thing = Books.thing();
        ledger.open(thing, Books.EUR);
    }

    @Test
    void eightWhoPostToTheSameBookDoNotBlockEachOther() throws Exception {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var working = new ArrayList<Future<?>>();
            for (var thread = 0; thread < THREADS; thread++) {
                var random = new Random(SEED + thread);
                working.add(threads.submit(() -> postSeveralTimes(random)));
            }
            for (var each : working) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(lines()).hasSize(THREADS * TRANSACTIONS * 2 * 2);
        assertThat(replay.run(CLERK).differences()).isZero();
        var random = new Random(SEED);
        for (var time = 0; time < 40; time++) {
            var day = FIRST.plusDays(random.nextInt(DAYS + 40) - 20);
            assertThat(sums(reports.balances(thing, AccountFilter.ALL, day)))
                    .as("as of " + day)
                    .isEqualTo(naive(day));
        }
        assertThat(sums(ledger.balances(thing))).isEqualTo(naive(FIRST.plusDays(DAYS)));
    }

    /** Two entries in each transaction, in an order that another one turns round. */
    private void postSeveralTimes(Random random) {
        for (var time = 0; time < TRANSACTIONS; time++) {
            var postings = new ArrayList<>(List.of(
                    posting(random, Account.CERTIFIED, Account.PAYABLE),
                    posting(random, Account.PAYABLE, Account.RETENTION)));
            Collections.shuffle(postings, random);
            QuarkusTransaction.requiringNew().run(() -> postings.forEach(posting -> ledger.post(posting, CLERK)));
        }
    }

    private Posting posting(Random random, Account debit, Account credit) {
        var day = FIRST.plusDays(random.nextInt(DAYS));
        var amount = BigDecimal.valueOf(1 + random.nextInt(1_000_000), 2).toPlainString();
        return Books.posting(thing, day, debit, credit, "M" + random.nextInt(3), amount);
    }

    @Test
    void aTrialBalanceHasEqualSidesAndShowsEachAccountOnItsOwn() {
        ledger.post(Books.certified(thing, FIRST, "10.00"), CLERK);
        ledger.post(Books.posting(thing, FIRST, Account.PAYABLE, Account.RETENTION, "M1", "4.00"), CLERK);
        ledger.post(Books.certified(thing, FIRST.plusDays(1), "5.00"), CLERK);

        var balance = reports.trialBalance(thing, Books.EUR, FIRST);

        assertThat(balance.rows())
                .extracting(TrialBalanceRow::account)
                .containsExactly(Account.CERTIFIED, Account.PAYABLE, Account.RETENTION);
        assertThat(balance.rows())
                .extracting(TrialBalanceRow::credit)
                .containsExactly(euros("0.00"), euros("6.00"), euros("4.00"));
        assertThat(balance.debit()).isEqualTo(euros("10.00")).isEqualTo(balance.credit());
        assertThat(balance.difference()).isEqualTo(euros("0.00"));
        assertThat(reports.trialBalance(thing, Books.EUR, FIRST.minusDays(1)).rows())
                .isEmpty();
    }

    @Test
    void aStatementOpensWithWhatWasBeforeAndClosesWithWhatIsThen() {
        ledger.post(Books.certified(thing, FIRST, "10.00"), CLERK);
        ledger.post(Books.certified(thing, FIRST.plusMonths(1), "5.00"), CLERK);
        ledger.post(Books.certified(thing, FIRST.plusMonths(2), "3.00"), CLERK);
        var payable = new AccountFilter(Account.PAYABLE, "vendor", null);

        var statement =
                reports.statement(thing, Books.EUR, payable, new ValueDates(FIRST.plusDays(1), FIRST.plusMonths(1)));

        assertThat(statement.opening()).isEqualTo(euros("-10.00"));
        assertThat(statement.movement()).isEqualTo(euros("-5.00"));
        assertThat(statement.closing()).isEqualTo(euros("-15.00"));
    }

    private List<PostedLine> lines() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ledger.statement(thing).toList());
    }

    private TreeMap<String, Money> naive(LocalDate day) {
        var sums = new TreeMap<String, Money>();
        lines().stream()
                .filter(line -> !line.valueDate().isAfter(day))
                .forEach(line -> sums.merge(line.account() + "/" + line.item(), line.amount(), Money::plus));
        return sums;
    }

    private static TreeMap<String, Money> sums(List<Balance> balances) {
        var sums = new TreeMap<String, Money>();
        balances.forEach(balance -> sums.put(balance.account() + "/" + balance.item(), balance.amount()));
        return sums;
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
