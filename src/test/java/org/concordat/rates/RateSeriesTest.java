package org.concordat.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.rates.Samples.MARCH;
import static org.concordat.rates.Samples.NOW;
import static org.concordat.rates.Samples.OFFICER;

import org.concordat.platform.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateSeriesTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n"})
    void withoutASourceNoSeriesIsOpenedAndNoneIsLeft(String source) {
        var form = new NewSeries("CPI", RateKind.INDEX, "Prices", source, null, null, "2020 = 100", null);
        var series = new RateSeries(Samples.index("CPI", null), OFFICER, NOW);

        refused("series-without-source", () -> new RateSeries(form, OFFICER, NOW));
        refused("series-without-source", () -> series.describe(new SeriesChange("Other", source)));
        assertThat(series.view().title()).isEqualTo("Consumer prices");
        assertThat(series.source()).isEqualTo("Invented for tests");
    }

    @Test
    void eachKindNamesItsOwnUnitAndNoOther() {
        refused("unit-differs-from-kind", () -> new RateSeries(Samples.exchange("EUR", null), OFFICER, NOW));
        refused("unit-differs-from-kind", () -> new RateSeries(Samples.exchange(null, null), OFFICER, NOW));
        refused("currencies-alike", () -> new RateSeries(Samples.exchange("EUR", "EUR"), OFFICER, NOW));
        var withoutPeriod = new NewSeries("CPI", RateKind.INDEX, "Prices", "Office", null, null, " ", null);
        refused("unit-differs-from-kind", () -> new RateSeries(withoutPeriod, OFFICER, NOW));
        var withPeriod = new NewSeries("TAX", RateKind.TAX, "Sales tax", "Office", null, null, "2020", null);
        refused("unit-differs-from-kind", () -> new RateSeries(withPeriod, OFFICER, NOW));

        assertThat(new RateSeries(Samples.exchange("EUR", "USD"), OFFICER, NOW).kind())
                .isEqualTo(RateKind.EXCHANGE);
    }

    @ParameterizedTest
    @CsvSource({
        "INDEX, 104.2500, 104.25",
        "INDEX, 100, 100",
        "EXCHANGE, 0.0000000001, 0.0000000001",
        "INTEREST, -0.50, -0.5",
        "INTEREST, 0, 0",
        "TAX, 0, 0",
        "TAX, 100, 100"
    })
    void readsWhatItsKindCanHaveExactly(RateKind kind, String text, String read) {
        assertThat(kind.read(text).toPlainString()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "INDEX, 0, rate-range",
        "INDEX, -1, rate-range",
        "EXCHANGE, 0.0, rate-range",
        "TAX, -0.1, rate-range",
        "TAX, 100.01, rate-range",
        "INTEREST, 0.00000000001, rate-precision",
        "INDEX, 10000000000, rate-precision",
        "INDEX, 1e3, rate-value",
        "INDEX, '1,5', rate-value",
        "INDEX, '', rate-value"
    })
    void refusesWhatItsKindCannotHave(RateKind kind, String text, String code) {
        refused(code, () -> kind.read(text));
    }

    @Test
    void anIndexStandsOnTheFirstDayOfItsMonth() {
        refused("index-day", () -> RateKind.INDEX.requireDay(MARCH.plusDays(1)));

        RateKind.INDEX.requireDay(MARCH);
        RateKind.EXCHANGE.requireDay(MARCH.plusDays(1));
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
