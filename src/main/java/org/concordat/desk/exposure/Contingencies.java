package org.concordat.desk.exposure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.ledger.Account;
import org.concordat.ledger.Balance;
import org.concordat.ledger.PortfolioSums;
import org.concordat.payment.statement.WorstCase;
import org.concordat.payment.statement.WorstCases;
import org.concordat.platform.Money;

/** How much more than the books expect may fall due at worst. A guarantee that is booked in full adds nothing. */
@ApplicationScoped
class Contingencies {
    private final WorstCases worstCases;
    private final PortfolioSums sums;

    Contingencies(WorstCases worstCases, PortfolioSums sums) {
        this.worstCases = worstCases;
        this.sums = sums;
    }

    /** By agreement; those where nothing may come on top are not in it. */
    Map<UUID, Money> beyondExpected(Collection<UUID> agreements, LocalDate asOf) {
        var more = new HashMap<UUID, Money>();
        var worst = worstCases.of(agreements, asOf);
        var ids = worst.stream().map(WorstCase::agreement).distinct().toList();
        var booked = sums.ofItems("agreement", ids, Account.CONTINGENT, asOf);
        for (var each : worst) {
            var expected = expected(booked, each);
            if (expected.isPositive() && each.most().isMoreThan(expected)) {
                more.merge(each.agreement(), each.most().minus(expected), Money::plus);
            }
        }
        return more;
    }

    private static Money expected(List<Balance> booked, WorstCase worst) {
        return booked.stream()
                .filter(balance -> balance.thing().equals(worst.agreement()))
                .filter(balance -> balance.item().equals(worst.clause()))
                .map(Balance::amount)
                .filter(amount -> amount.currency().equals(worst.most().currency()))
                .reduce(Money.zero(worst.most().currency()), Money::plus);
    }
}
