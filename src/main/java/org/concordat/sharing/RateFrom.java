package org.concordat.sharing;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A yearly rate in percent and the day from which it holds. */
record RateFrom(LocalDate from, BigDecimal annualRatePct) {
    RateFrom {
        Demand.interestRate(annualRatePct);
    }
}
