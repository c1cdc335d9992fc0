package org.concordat.sharing;

import static org.concordat.sharing.Rounding.money;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;

/**
 * Gives the authority its share of revenue above the forecast, by bands in percent of the forecast. Source: domain rules,
 * cost sharing, revenue.upsideBands.
 */
@Singleton
final class UpsideRevenueShare extends Calculation<UpsideRevenueShare.Terms, UpsideRevenueShare.Result> {
    UpsideRevenueShare() {
        super("revenue.upsideBands", 1, Terms.class);
    }

    record Terms(
            BigDecimal forecastRevenue,
            BigDecimal actualRevenue,
            @BandRate("authorityShare") List<Band> bandsPctOfForecast) {
        Terms {
            Demand.notNegative(forecastRevenue, "A forecast");
            Demand.notNegative(actualRevenue, "The actual revenue");
            Bands.ofShares(bandsPctOfForecast);
            bandsPctOfForecast = List.copyOf(bandsPctOfForecast);
        }
    }

    record Result(BigDecimal authorityShare, BigDecimal concessionaireKeeps) {}

    @Override
    protected Result work(Terms given, Working working) {
        var bands = Bands.of(given.bandsPctOfForecast())
                .times(given.forecastRevenue().movePointLeft(2));
        var share = working.step(
                "Authority's share",
                money(bands.between(BigDecimal.ZERO, given.actualRevenue(), working)),
                "sum of the slices");
        var kept = working.rest("Concessionaire keeps", given.actualRevenue(), share);
        return new Result(share, kept);
    }
}
