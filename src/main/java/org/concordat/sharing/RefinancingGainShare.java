package org.concordat.sharing;

import static org.concordat.sharing.Rounding.money;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;

/**
 * Shares the gain of a refinancing by rising bands over the running total of gains; a loss shares nothing. What tops the
 * investors up to their threshold return stays with the contractor. Source: domain rules, cost sharing, refinancing.gainShare.
 */
@Singleton
final class RefinancingGainShare extends Calculation<RefinancingGainShare.Terms, RefinancingGainShare.Result> {
    RefinancingGainShare() {
        super("refinancing.gainShare", 1, Terms.class);
    }

    record Terms(
            BigDecimal priorAggregateGain,
            BigDecimal gain,
            BigDecimal thresholdIrrTopUp,
            @BandRate("authorityShare") List<Band> bands) {
        Terms {
            Demand.notNegative(priorAggregateGain, "The gain so far");
            Demand.notNegative(thresholdIrrTopUp, "What tops the investors up");
            Bands.ofShares(bands);
            bands = List.copyOf(bands);
        }
    }

    record Result(BigDecimal shareableGain, BigDecimal authorityShare, BigDecimal contractorShare) {}

    @Override
    protected Result work(Terms given, Working working) {
        var shareable = working.step(
                "Gain to share",
                given.gain().subtract(given.thresholdIrrTopUp()).max(BigDecimal.ZERO),
                "{} − {}, at least 0",
                given.gain(),
                given.thresholdIrrTopUp());
        var prior = given.priorAggregateGain();
        var authority = working.step(
                "Authority's share",
                money(Bands.of(given.bands()).between(prior, prior.add(shareable), working)),
                "sum of the slices");
        var gain = money(given.gain().max(BigDecimal.ZERO));
        var contractor = working.rest("Contractor's share", gain, authority);
        return new Result(money(shareable), authority, contractor);
    }
}
