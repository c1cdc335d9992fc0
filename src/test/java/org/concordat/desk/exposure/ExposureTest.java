package org.concordat.desk.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.concordat.ledger.Account;
import org.concordat.ledger.AccountSum;
import org.concordat.ledger.YearSum;
import org.concordat.platform.Money;
import org.concordat.rates.SeriesId;
import org.junit.jupiter.api.Test;

class ExposureTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency JPY = Currency.getInstance("JPY");

    private static AccountSum sum(Account account, String party, String amount) {
        return new AccountSum(account, party, Money.of(amount, "EUR"));
    }

    private static UsedRate rate(Currency base, Currency quote, String value) {
        return new UsedRate(
                SeriesId.fromString("0198f0a2-7c1e-7d3a-9b54-6f2f8f1f0a11"),
                base + "-" + quote,
                base,
                quote,
                LocalDate.of(2026, 3, 1),
                new BigDecimal(value),
                false,
                1,
                Instant.EPOCH);
    }

    @Test
    void readsEachFigureFromItsAccount() {
        var exposure = Exposure.of(
                List.of(
                        sum(Account.COMMITMENT, "vendor", "400.00"),
                        sum(Account.RESERVED, "vendor", "-400.00"),
                        sum(Account.CERTIFIED, "vendor", "600.00"),
                        sum(Account.CONTRIBUTION, "authority", "420.00"),
                        sum(Account.CONTRIBUTION, "vendor", "180.00"),
                        sum(Account.SHARED, "all", "-600.00"),
                        sum(Account.PAYABLE, "vendor", "-120.00"),
                        sum(Account.PAID, "authority", "-300.00"),
                        sum(Account.RETENTION, "vendor", "-20.00"),
                        sum(Account.ADVANCE, "vendor", "10.00"),
                        sum(Account.RECEIVABLE, "vendor", "5.00"),
                        sum(Account.CONTINGENT, "authority", "50.00"),
                        new AccountSum(Account.CERTIFIED, "vendor", Money.of("9.00", "USD"))),
                EUR);

        assertThat(exposure.committed()).isEqualTo(Money.of("1000.00", "EUR"));
        assertThat(exposure.certified()).isEqualTo(Money.of("600.00", "EUR"));
        assertThat(exposure.undrawn()).isEqualTo(Money.of("400.00", "EUR"));
        assertThat(exposure.borne())
                .containsExactly(
                        new BorneShare("authority", Money.of("420.00", "EUR")),
                        new BorneShare("vendor", Money.of("180.00", "EUR")));
        assertThat(exposure.outstanding()).isEqualTo(Money.of("120.00", "EUR"));
        assertThat(exposure.paid()).isEqualTo(Money.of("300.00", "EUR"));
        assertThat(exposure.retained()).isEqualTo(Money.of("20.00", "EUR"));
        assertThat(exposure.advance()).isEqualTo(Money.of("10.00", "EUR"));
        assertThat(exposure.receivable()).isEqualTo(Money.of("5.00", "EUR"));
        assertThat(exposure.contingent()).isEqualTo(Money.of("50.00", "EUR"));
    }

    @Test
    void aRateConvertsBothWaysAndRoundsToTheUnitsOfTheCurrency() {
        var rate = rate(EUR, USD, "1.0742");

        assertThat(rate.convert(Money.of("100.00", "EUR"))).isEqualTo(Money.of("107.42", "USD"));
        assertThat(rate.convert(Money.of("100.00", "USD"))).isEqualTo(Money.of("93.09", "EUR"));
        assertThat(rate(EUR, JPY, "160.5").convert(Money.of("1.00", "EUR"))).isEqualTo(Money.of("161", "JPY"));
    }

    @Test
    void whatWasCommittedStaysTheSumOfItsPartsWhenConverted() {
        var exposure = Exposure.of(
                List.of(sum(Account.CERTIFIED, "vendor", "0.01"), sum(Account.COMMITMENT, "vendor", "0.01")), EUR);

        var converted = exposure.converted(rate(EUR, USD, "1.5")::convert);

        assertThat(converted.committed()).isEqualTo(converted.certified().plus(converted.undrawn()));
        assertThat(converted.committed()).isEqualTo(Money.of("0.04", "USD"));
    }

    @Test
    void aPortfolioIsTogetherOnlyWhereAllOfItIsConverted() {
        var euros = Exposure.of(List.of(sum(Account.CERTIFIED, "vendor", "10.00")), EUR);
        var dollars = Exposure.of(List.of(new AccountSum(Account.CERTIFIED, "vendor", Money.of("21.00", "USD"))), USD);
        var day = LocalDate.of(2026, 3, 31);

        var all = PortfolioExposure.of(
                day, 2, EUR, List.of(CurrencyExposure.same(euros), CurrencyExposure.at(rate(EUR, USD, "2"), dollars)));
        var part = PortfolioExposure.of(
                day,
                2,
                EUR,
                List.of(CurrencyExposure.same(euros), CurrencyExposure.not(NotConverted.RATE_MISSING, dollars)));

        assertThat(all.converted()).isNotNull();
        assertThat(all.converted().certified()).isEqualTo(Money.of("20.50", "EUR"));
        assertThat(part.converted()).isNull();
        assertThat(part.currencies().get(1).converted()).isNull();
    }

    @Test
    void everyPartyStandsInEveryYear() {
        var years = YearlyContributions.of(List.of(
                new YearSum(2025, "authority", Money.of("1.00", "EUR")),
                new YearSum(2027, "vendor", Money.of("2.00", "EUR")),
                new YearSum(2026, "authority", Money.of("7.00", "USD"))));

        assertThat(years).extracting(YearlyContributions::currency).containsExactly(EUR, USD);
        assertThat(years.get(0).parties()).containsExactly("authority", "vendor");
        assertThat(years.get(0).years())
                .extracting(YearlyContributions.BorneInYear::year)
                .containsExactly(2025, 2027);
        assertThat(years.get(0).years().get(1).amounts())
                .containsExactly(Money.of("0.00", "EUR"), Money.of("2.00", "EUR"));
        assertThat(years.get(0).years().get(1).total()).isEqualTo(Money.of("2.00", "EUR"));
    }
}
