package org.concordat.sharing;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Cash available for debt service over the service itself; below the lock-up ratio nothing is distributed. Without a service
 * there is no ratio; cash below zero gives one below zero. Source: domain rules, mechanism fields, finance.dscr.
 */
@Singleton
final class DebtServiceCover extends Calculation<DebtServiceCover.Terms, DebtServiceCover.Result> {
    DebtServiceCover() {
        super("finance.dscr", 1, Terms.class);
    }

    record Terms(
            BigDecimal cashAvailableForDebtService, BigDecimal interest, BigDecimal principal, BigDecimal lockUpBelow) {
        Terms {
            Demand.notNegative(interest, "Interest");
            Demand.notNegative(principal, "A repayment of principal");
            Demand.notNegative(lockUpBelow, "The lock-up ratio");
        }
    }

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
        var ratio = new Fraction(given.cashAvailableForDebtService(), service);
        working.step(
                "Debt service cover ratio", ratio.shown(), "{} ÷ {}", given.cashAvailableForDebtService(), service);
        var locked = working.verdict(
                "Lock-up of distributions",
                ratio.compareTo(given.lockUpBelow()) < 0,
                "{} is below {}",
                ratio.shown(),
                given.lockUpBelow());
        return new Result(ratio.places(4), locked);
    }
}
