package org.concordat.ledger;

import java.util.Currency;
import org.concordat.platform.RuleBroken;

/** A book has one currency, and so has an entry. */
public final class WrongCurrency extends RuleBroken {
    WrongCurrency(Currency expected, Currency got) {
        super("wrong-currency", "Expected " + expected + " and got " + got + ".");
    }
}
