package org.concordat.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;

/**
 * An exact amount in one currency, always in the currency's minor units (0, 2 or 3 decimal places); at most 15 digits
 * before the point. May be negative: a rule that forbids this says so itself. Rounding is asked for, never silent.
 */
@Embeddable
public record Money(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, Currency currency) {
    private static final int MOST_DIGITS = 15;

    public Money {
        var digits = Math.max(0, currency.getDefaultFractionDigits());
        if (amount.stripTrailingZeros().scale() > digits) {
            throw new InvalidValue("money-precision", currency + " has " + digits + " decimal places");
        }
        amount = amount.setScale(digits, RoundingMode.UNNECESSARY);
        if (amount.precision() - amount.scale() > MOST_DIGITS) {
            throw new InvalidValue(
                    "money-too-large", "An amount has at most " + MOST_DIGITS + " digits before the point");
        }
    }

    /** Reads the JSON form {@code {"amount":"1234.50","currency":"EUR"}}; anything else is refused as 400. */
    @JsonCreator
    public static Money of(@JsonProperty("amount") String amount, @JsonProperty("currency") String currency) {
        return new Money(Decimals.parse(amount, "money-amount"), currencyOf(currency));
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    private static Currency currencyOf(String code) {
        try {
            var currency = Currency.getInstance(code == null ? "" : code);
            if (currency.getDefaultFractionDigits() < 0) {
                throw new InvalidValue("unknown-currency", code + " is no currency to pay in");
            }
            return currency;
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue(
                    "unknown-currency", "No ISO 4217 currency has the code '" + Texts.shorten(code) + "'");
        }
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    @JsonIgnore
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    @JsonIgnore
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isMoreThan(Money other) {
        return amount.compareTo(same(other).amount) > 0;
    }

    /** Splits by weight; left-over minor units go to the largest remainders, so the parts always add up to the whole. */
    public List<Money> split(List<BigDecimal> weights) {
        return LargestRemainder.split(amount.unscaledValue(), weights).stream()
                .map(units -> new Money(new BigDecimal(units, amount.scale()), currency))
                .toList();
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new InvalidValue("currency-differs", "Expected " + currency + " and got " + other.currency);
        }
        return other;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
