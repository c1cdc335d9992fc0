package org.concordat.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.platform.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplaysTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            300000.00 × 60 ÷ 100      | 300,000.00 × 60 ÷ 100
            1234567.005 − 0.005       | 1,234,567.005 − 0.005
            60 + 30 + 10              | 60 + 30 + 10
            999.99                    | 999.99
            seed 2026-000005          | seed 2026-000005
            """)
    void theNumbersOfACalculationAreGroupedAndReferencesAreNot(String plain, String shown) {
        assertThat(Displays.grouped(plain)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1250000.00 | EUR | 1,250,000.00
            -200000.00 | EUR | -200,000.00
            1250000    | JPY | 1,250,000
            """)
    void aFigureHasNoCurrencyBecauseItsColumnHas(String amount, String currency, String shown) {
        assertThat(Displays.figure(Money.of(amount, currency))).isEqualTo(shown);
    }
}
