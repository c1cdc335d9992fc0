package org.concordat.sharing;

import static org.concordat.sharing.Rounding.divide;
import static org.concordat.sharing.Rounding.places;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Cash available for debt service over the service itself; below the lock-up ratio nothing is distributed. Without a service
 * there is no ratio. Source: domain rules, mechanism fields, finance.dscr.
 */
@Singleton
final class DebtServiceCover extends Calculation<DebtServiceCover.Terms, DebtServiceCover.Result> {
    DebtServiceCover() {
        super("finance.dscr", 1, Terms.class);
    }

    record Terms(
            BigDecimal cashAvailableForDebtService,
            BigDecimal interest,
            BigDecimal principal,
            BigDecimal lockUpBelow) {}

    record Result(@Nullable BigDecimal dscr, boolean distributionLockUp) {}

    @Override
    protected Result work(Terms given, Working working) {
        var service = working.step(
                "Debt service",
                given.interest().add(given.principal()),
                "{} + {}",
                given.interest(),
                given.principal());
        if (service.signum() == 0) {
            return new Result(null, false);
        }
        var ratio = working.step(
                "Debt service cover ratio",
                divide(given.cashAvailableForDebtService(), service),
                "{} ÷ {}",
                given.cashAvailableForDebtService(),
                service);
        var locked = working.verdict(
                "Lock-up of distributions",
                ratio.compareTo(given.lockUpBelow()) < 0,
                "{} is below {}",
                ratio,
                given.lockUpBelow());
        return new Result(places(ratio, 4), locked);
    }
}
