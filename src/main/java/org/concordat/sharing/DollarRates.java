package org.concordat.sharing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.concordat.platform.InvalidValue;

/**
 * What one US dollar cost at the base date and costs now, in units of each currency. A dollar costs one dollar, listed or
 * not.
 */
record DollarRates(Map<String, BigDecimal> base, Map<String, BigDecimal> current) {
    private static final String DOLLAR = "USD";

    DollarRates {
        base = checked(base);
        current = checked(current);
    }

    private static Map<String, BigDecimal> checked(Map<String, BigDecimal> rates) {
        rates.values().forEach(rate -> Demand.positive(rate, "exchange-rate", "An exchange rate"));
        var dollar = rates.get(DOLLAR);
        if (dollar != null && dollar.compareTo(BigDecimal.ONE) != 0) {
            throw new InvalidValue("dollar-rate", "One US dollar costs one US dollar");
        }
        return Map.copyOf(rates);
    }

    /** An index in the currency of payment needs no rate. */
    void demand(String currency, String paymentCurrency) {
        if (!currency.equals(paymentCurrency)) {
            for (var date : List.of(base, current)) {
                of(currency, date);
                of(paymentCurrency, date);
            }
        }
    }

    /** Units per dollar on one of the two dates. */
    static BigDecimal of(String currency, Map<String, BigDecimal> date) {
        var rate = DOLLAR.equals(currency) ? BigDecimal.ONE : date.get(currency);
        if (rate == null) {
            throw new InvalidValue(
                    "exchange-rate-missing", "Every currency but the dollar has its rate at the base date and now");
        }
        return rate;
    }
}
