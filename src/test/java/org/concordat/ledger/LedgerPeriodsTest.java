package org.concordat.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.platform.Actor;
import org.concordat.platform.NotFound;
import org.concordat.platform.Reference;
import org.concordat.platform.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerPeriodsTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth APRIL = MARCH.plusMonths(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final Actor CLERK = Actor.system();

    @Inject
    Ledger ledger;

    @Inject
    LedgerPeriods periods;

    Reference thing;
    EntryId entry;

    @BeforeEach
    void aBookWithAnEntryInMarch() {
        thing = Books.thing();
        ledger.open(thing, Books.EUR);
        entry = ledger.post(Books.certified(thing, LocalDate.of(2026, 3, 2), "10.00"), CLERK);
    }

    @Test
    void monthsCloseOneAfterTheOtherFromTheFirstWithEntries() {
        assertThat(periods.next(thing)).isEqualTo(MARCH);
        refused("period-out-of-order", () -> periods.close(thing, APRIL, TODAY, CLERK));
        refused("period-out-of-order", () -> periods.close(thing, MARCH.minusMonths(1), TODAY, CLERK));

        periods.close(thing, MARCH, TODAY, CLERK);
        periods.close(thing, APRIL, TODAY, CLERK);

        assertThat(periods.closed(thing)).extracting(Period::month).containsExactly(APRIL, MARCH);
        assertThat(periods.next(thing)).isEqualTo(YearMonth.from(TODAY));
    }

    @Test
    void aMonthIsClosedOnceAndWhenItHasEnded() {
        refused("period-not-over", () -> periods.close(thing, MARCH, LocalDate.of(2026, 3, 31), CLERK));
        periods.close(thing, MARCH, LocalDate.of(2026, 4, 1), CLERK);

        refused("period-closed", () -> periods.close(thing, MARCH, TODAY, CLERK));
        assertThat(periods.closed(thing)).hasSize(1);
    }

    @Test
    void aClosedMonthTakesNoEntryNorDoesAnyBeforeIt() {
        periods.close(thing, MARCH, TODAY, CLERK);

        refused("period-closed", () -> ledger.post(Books.certified(thing, MARCH.atEndOfMonth(), "1.00"), CLERK));
        refused("period-closed", () -> ledger.post(Books.certified(thing, LocalDate.of(2025, 1, 1), "1.00"), CLERK));

        assertThat(ledger.balances(thing).get(0).amount()).hasToString("10.00 EUR");
        ledger.post(Books.certified(thing, APRIL.atDay(1), "1.00"), CLERK);
        assertThat(ledger.balances(thing).get(0).amount()).hasToString("11.00 EUR");
    }

    @Test
    void anEntryOfAClosedMonthIsReversedInAnOpenOne() {
        periods.close(thing, MARCH, TODAY, CLERK);

        refused("period-closed", () -> ledger.reverse(entry, "Mistake", MARCH.atDay(3), CLERK));
        ledger.reverse(entry, "Mistake", APRIL.atDay(1), CLERK);

        assertThat(ledger.balances(thing))
                .allMatch(balance -> balance.amount().amount().signum() == 0);
    }

    @Test
    void aBookThatIsOpenedLaterInAnotherCurrencyIsClosedAsWell() {
        periods.close(thing, MARCH, TODAY, CLERK);
        ledger.open(thing, Currency.getInstance("USD"));

        refused("period-closed", () -> periods.requireOpen(thing, MARCH.atDay(9)));
    }

    @Test
    void withoutABookThereIsNothingToClose() {
        assertThatThrownBy(() -> periods.close(Books.thing(), MARCH, TODAY, CLERK))
                .isInstanceOf(NotFound.class);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(RuleBroken.class)
                .extracting(refusal -> ((RuleBroken) refusal).code())
                .isEqualTo(code);
    }
}
