package org.concordat.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    @Test
    void keepsTheMinorUnitsOfItsCurrency() {
        assertThat(Money.of("1234.5", "EUR").amount()).isEqualTo(new BigDecimal("1234.50"));
        assertThat(Money.of("1000", "JPY").amount()).isEqualTo(new BigDecimal("1000"));
        assertThat(Money.of("1.5", "KWD").amount()).isEqualTo(new BigDecimal("1.500"));
    }

    @ParameterizedTest
    @CsvSource({
        "1.005, EUR, money-precision",
        "0.5, JPY, money-precision",
        "1e3, EUR, money-amount",
        "' 1', EUR, money-amount",
        "NaN, EUR, money-amount",
        "1, XXX, unknown-currency",
        "1, EURO, unknown-currency",
        "1234567890123456, EUR, money-too-large"
    })
    void refusesWhatIsNoAmount(String amount, String currency, String code) {
        assertThatThrownBy(() -> Money.of(amount, currency))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void addsOnlyTheSameCurrency() {
        assertThat(Money.of("1", "EUR").plus(Money.of("2", "EUR"))).isEqualTo(Money.of("3", "EUR"));
        assertThatThrownBy(() -> Money.of("1", "EUR").plus(Money.of("2", "USD")))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void splitsToTheLastMinorUnit() {
        var parts = Money.of("100", "EUR").split(List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE));

        assertThat(parts).containsExactly(Money.of("33.34", "EUR"), Money.of("33.33", "EUR"), Money.of("33.33", "EUR"));
    }

    @Test
    void splitsACreditAsTheMirrorOfItsDebit() {
        var weights = List.of(new BigDecimal("60"), new BigDecimal("40"));

        assertThat(Money.of("-250.01", "EUR").split(weights))
                .containsExactly(Money.of("-150.01", "EUR"), Money.of("-100.00", "EUR"));
    }

    @Test
    void cannotBeSplitByNothing() {
        assertThatThrownBy(() -> Money.of("1", "EUR").split(List.of(BigDecimal.ZERO)))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("zero-total-weight"));
        assertThat(Money.of("0", "EUR").split(List.of(BigDecimal.ZERO))).containsExactly(Money.of("0", "EUR"));
    }
}
