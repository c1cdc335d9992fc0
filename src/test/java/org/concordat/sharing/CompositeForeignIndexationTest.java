package org.concordat.sharing;

import static org.concordat.sharing.ByJson.gives;
import static org.concordat.sharing.ByJson.refuses;

import org.junit.jupiter.api.Test;

/** FIDIC 13.8 by hand: an index in another currency is divided by that currency's units per unit of payment. */
class CompositeForeignIndexationTest {
    private static final String DOLLARS = "{'amount':'1000000.00','fixed':'0.2','paymentCurrency':'USD','terms':"
            + "[{'weight':'0.5','base':'100','current':'110','currency':'USD'},"
            + "{'weight':'0.3','base':'200','current':'220','currency':'EUR'}],'unitsPerUsd':%s}";
    private static final String ONE_TERM = "{'amount':'%s','fixed':'%s','paymentCurrency':'EUR','terms':"
            + "[{'weight':'%s','base':'%s','current':'%s','currency':'%s'}],'unitsPerUsd':%s}";
    private final CompositeForeignIndexation mechanism = new CompositeForeignIndexation();

    @Test
    void aForeignIndexRisesWithItsCurrency() {
        gives(
                mechanism,
                DOLLARS.formatted("{'base':{'EUR':'0.9'},'current':{'EUR':'0.8'}}"),
                "{'factor':'1.121250','adjustedAmount':'1121250.00','adjustment':'121250.00'}");
    }

    @Test
    void ratesThatDoNotMoveChangeNothing() {
        gives(
                mechanism,
                DOLLARS.formatted("{'base':{'EUR':'0.9'},'current':{'EUR':'0.9','USD':'1.0'}}"),
                "{'factor':'1.080000','adjustedAmount':'1080000.00','adjustment':'80000.00'}");
    }

    @Test
    void theDollarIsForeignWhereEurosArePaid() {
        gives(
                mechanism,
                term("100.00", "0.7", "0.3", "200", "220", "USD", "{'base':{'EUR':'0.9'},'current':{'EUR':'0.8'}}"),
                "{'factor':'0.993333','adjustedAmount':'99.33','adjustment':'-0.67'}");
    }

    @Test
    void twoForeignCurrenciesMeetOverTheDollar() {
        gives(
                mechanism,
                term(
                        "100.00",
                        "0.5",
                        "0.5",
                        "100",
                        "120",
                        "CHF",
                        "{'base':{'CHF':'1','EUR':'0.8'},'current':{'CHF':'0.9','EUR':'0.9'}}"),
                "{'factor':'1.250000','adjustedAmount':'125.00','adjustment':'25.00'}");
    }

    @Test
    void anIndexInTheCurrencyOfPaymentNeedsNoRate() {
        gives(
                mechanism,
                term("0.05", "0", "1", "3", "3.3", "EUR", "{'base':{},'current':{}}"),
                "{'factor':'1.100000','adjustedAmount':'0.06','adjustment':'0.01'}");
    }

    @Test
    void senselessTermsAreRefused() {
        var rates = "{'base':{'CHF':'1','EUR':'0.8'},'current':{'CHF':'0.9','EUR':'0.9'}}";
        refuses(mechanism, term("1", "0.5", "0.4", "1", "1", "CHF", rates), "weights-not-one");
        refuses(mechanism, term("1", "1.5", "-0.5", "1", "1", "CHF", rates), "negative-weight");
        refuses(mechanism, term("1", "-0.5", "1.5", "1", "1", "CHF", rates), "fraction-range");
        refuses(mechanism, term("-1", "0.5", "0.5", "1", "1", "CHF", rates), "negative");
        refuses(mechanism, term("1", "0.5", "0.5", "0", "1", "CHF", rates), "base-index");
        refuses(mechanism, term("1", "0.5", "0.5", "1", "0", "CHF", rates), "current-index");
        refuses(mechanism, term("1", "0.5", "0.5", "1", "1", "GBP", rates), "exchange-rate-missing");
        refuses(
                mechanism,
                term("1", "0.5", "0.5", "1", "1", "USD", "{'base':{'EUR':'1'},'current':{}}"),
                "exchange-rate-missing");
        refuses(
                mechanism,
                term("1", "0.5", "0.5", "1", "1", "USD", "{'base':{'EUR':'0'},'current':{'EUR':'1'}}"),
                "exchange-rate");
        refuses(
                mechanism,
                term("1", "0.5", "0.5", "1", "1", "EUR", "{'base':{'USD':'1.1'},'current':{}}"),
                "dollar-rate");
        refuses(
                mechanism,
                "{'amount':'1','fixed':'1','paymentCurrency':'EUR','terms':[null],'unitsPerUsd':" + rates + "}",
                "unreadable-inputs");
    }

    private static String term(Object... parts) {
        return ONE_TERM.formatted(parts);
    }
}
