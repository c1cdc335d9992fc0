package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The invariants of guaranteed and shared revenue. */
@Tag("property")
class RevenueInvariantsTest {
    private static final int CASES = 100_000;
    private static final BigDecimal TINY = BigDecimal.ONE.movePointLeft(20);
    private final MinimumRevenueGuarantee guarantee = new MinimumRevenueGuarantee();
    private final UpsideRevenueShare upside = new UpsideRevenueShare();
    private final LeastPresentValueOfRevenue leastPresentValue = new LeastPresentValueOfRevenue();

    @Test
    void revenueAndWhatIsPaidLessWhatIsCollectedIsTheNetRevenue() {
        Cases.run("guarantee: sums", CASES, random -> {
            var given = guaranteed(random);

            var result = guarantee.apply(given).result();

            assertThat(result.concessionaireNetRevenue()
                            .subtract(result.authorityPays())
                            .add(result.authorityCollects()))
                    .isEqualByComparingTo(Rounding.money(given.actualRevenue()));
        });
    }

    @Test
    void theAuthorityNeverPaysAndCollectsAtOnce() {
        Cases.run("guarantee: one direction", CASES, random -> {
            var result = guarantee.apply(guaranteed(random)).result();

            assertThat(result.authorityPays()).isNotNegative();
            assertThat(result.authorityCollects()).isNotNegative();
            assertThat(result.authorityPays().min(result.authorityCollects())).isEqualByComparingTo(BigDecimal.ZERO);
        });
    }

    @Test
    void behindTheGateNetRevenueLiesBetweenFloorAndCeiling() {
        Cases.run("guarantee: bounds", CASES, random -> {
            var given = guaranteed(random);

            var result = guarantee.apply(given).result();

            var floor = Rounding.percentOf(given.floorPct(), given.agreedRevenue());
            var ceiling = Rounding.percentOf(given.ceilingPct(), given.agreedRevenue());
            assertThat(result.concessionaireNetRevenue()).isLessThanOrEqualTo(ceiling.add(Any.CENT));
            if (result.gateMet()) {
                assertThat(result.concessionaireNetRevenue().add(Any.CENT)).isGreaterThanOrEqualTo(floor);
            } else {
                assertThat(result.authorityPays()).isEqualTo("0.00");
            }
        });
    }

    @Test
    void betweenFloorAndCeilingNothingIsPaidOrCollected() {
        Cases.run("guarantee: neutrality", CASES, random -> {
            var given = guaranteed(random);
            var width = given.ceilingPct().subtract(given.floorPct());
            var pct = given.floorPct().add(width.multiply(Any.fraction(random)));
            var inside = at(given, Rounding.percentOf(pct, given.agreedRevenue()), given.gatePct());

            var result = guarantee.apply(inside).result();

            assertThat(result.authorityPays()).isEqualTo("0.00");
            assertThat(result.authorityCollects()).isEqualTo("0.00");
            assertThat(result.concessionaireNetRevenue()).isEqualTo(Rounding.money(inside.actualRevenue()));
        });
    }

    /** The gate is a cliff and passed here; a cent may move where floor and ceiling meet between two cents. */
    @Test
    void moreRevenueNeverLowersTheNetRevenue() {
        Cases.run("guarantee: monotony", CASES, random -> {
            var given = guaranteed(random);
            var actual = Any.cents(random).add(Any.CENT);
            var more = actual.add(random.nextInt(3) == 0 ? Any.CENT : Any.cents(random));

            var lower = guarantee.apply(at(given, actual, BigDecimal.ZERO)).result();
            var higher = guarantee.apply(at(given, more, BigDecimal.ZERO)).result();

            assertThat(higher.concessionaireNetRevenue().add(Any.CENT))
                    .isGreaterThanOrEqualTo(lower.concessionaireNetRevenue());
            assertThat(higher.authorityPays()).isLessThanOrEqualTo(lower.authorityPays());
            assertThat(higher.authorityCollects()).isGreaterThanOrEqualTo(lower.authorityCollects());
        });
    }

    @Test
    void theGateIsACliffThatCountsItsOwnEdgeOnlyWhereItIsInclusive() {
        Cases.run("guarantee: gate", CASES, random -> {
            var given = guaranteed(random);
            var gate = Rounding.percentOf(given.gatePct(), given.agreedRevenue());

            var at = guarantee.apply(at(given, gate, given.gatePct())).result();
            var above =
                    guarantee.apply(at(given, gate.add(TINY), given.gatePct())).result();

            assertThat(at.gateMet()).isEqualTo(given.gateInclusive());
            assertThat(above.gateMet()).isTrue();
        });
    }

    @Test
    void sharedAndKeptMakeTheRevenue() {
        Cases.run("upside: sums and bounds", CASES, random -> {
            var given = upside(random);

            var result = upside.apply(given).result();

            assertThat(result.authorityShare().add(result.concessionaireKeeps()))
                    .isEqualByComparingTo(Rounding.money(given.actualRevenue()));
            assertThat(result.authorityShare()).isBetween(BigDecimal.ZERO, Rounding.money(given.actualRevenue()));
        });
    }

    @Test
    void moreRevenueNeverLowersEitherIncome() {
        Cases.run("upside: monotony", CASES, random -> {
            var given = upside(random);
            var actual = Any.cents(random);
            var more = actual.add(random.nextInt(3) == 0 ? Any.CENT : Any.cents(random));

            var lower = upside.apply(at(given, actual)).result();
            var higher = upside.apply(at(given, more)).result();

            assertThat(higher.authorityShare()).isGreaterThanOrEqualTo(lower.authorityShare());
            assertThat(higher.concessionaireKeeps()).isGreaterThanOrEqualTo(lower.concessionaireKeeps());
        });
    }

    @Test
    void atAnEdgeBothBandsSayTheSame() {
        Cases.run("upside: continuity", CASES, random -> {
            var given = upside(random);
            var bands = given.bandsPctOfForecast();
            var edge =
                    Rounding.percentOf(bands.get(random.nextInt(bands.size())).from(), given.forecastRevenue());

            var jump = upside.apply(at(given, edge.add(TINY)))
                    .result()
                    .authorityShare()
                    .subtract(upside.apply(at(given, edge)).result().authorityShare());

            assertThat(jump).isBetween(BigDecimal.ZERO, Any.CENT);
        });
    }

    @Test
    void presentValueIsRoundedOnce() {
        Cases.run("least present value: exact", CASES, random -> {
            var given = flows(random);

            var result = leastPresentValue.apply(given).result();

            var growth = BigDecimal.ONE.add(given.discountRatePct().movePointLeft(2));
            var sum = BigDecimal.ZERO;
            var divisor = BigDecimal.ONE;
            for (var year = 0; year < result.cumulativePresentValue().size(); year++) {
                divisor = divisor.multiply(growth);
                sum = sum.multiply(growth).add(given.yearlyRevenue().get(year));
                var ends = sum.compareTo(given.bidPresentValue().multiply(divisor)) >= 0;
                assertThat(result.cumulativePresentValue().get(year)).isEqualTo(Any.quotient(sum, divisor));
                assertThat(ends).isEqualTo(result.endsInYear() != null && result.endsInYear() == year + 1);
            }
        });
    }

    @Test
    void theListStopsWithTheYearThatEnds() {
        Cases.run("least present value: end", CASES, random -> {
            var given = flows(random);

            var result = leastPresentValue.apply(given).result();

            var years = result.endsInYear() == null ? given.yearlyRevenue().size() : result.endsInYear();
            assertThat(result.cumulativePresentValue()).hasSize(years);
            assertThat(result.cumulativePresentValue()).isSorted();
        });
    }

    @Test
    void aHigherBidOrRateNeverEndsSooner() {
        Cases.run("least present value: monotony", CASES, random -> {
            var given = flows(random);
            var higherBid = new LeastPresentValueOfRevenue.Terms(
                    given.bidPresentValue().add(Any.more(random)), given.discountRatePct(), given.yearlyRevenue());
            var higherRate = new LeastPresentValueOfRevenue.Terms(
                    given.bidPresentValue(), given.discountRatePct().add(Any.percent(random)), given.yearlyRevenue());

            assertThat(end(higherBid)).isGreaterThanOrEqualTo(end(given));
            assertThat(end(higherRate)).isGreaterThanOrEqualTo(end(given));
        });
    }

    private int end(LeastPresentValueOfRevenue.Terms given) {
        var year = leastPresentValue.apply(given).result().endsInYear();
        return year == null ? Integer.MAX_VALUE : year;
    }

    private static MinimumRevenueGuarantee.Terms guaranteed(Random random) {
        var floor = Any.percent(random);
        var agreed = Any.amount(random);
        var actual = random.nextBoolean()
                ? Any.amount(random)
                : Rounding.percentOf(Any.percent(random).add(Any.percent(random)), agreed);
        return new MinimumRevenueGuarantee.Terms(
                random.nextInt(30),
                agreed,
                actual,
                floor,
                floor.add(Any.percent(random)),
                Any.percent(random),
                random.nextBoolean());
    }

    private static MinimumRevenueGuarantee.Terms at(
            MinimumRevenueGuarantee.Terms given, BigDecimal actual, BigDecimal gatePct) {
        return new MinimumRevenueGuarantee.Terms(
                given.year(),
                given.agreedRevenue(),
                actual,
                given.floorPct(),
                given.ceilingPct(),
                gatePct,
                given.gateInclusive());
    }

    private static UpsideRevenueShare.Terms upside(Random random) {
        return new UpsideRevenueShare.Terms(Any.amount(random), Any.amount(random), Any.percentBands(random));
    }

    private static UpsideRevenueShare.Terms at(UpsideRevenueShare.Terms given, BigDecimal actual) {
        return new UpsideRevenueShare.Terms(given.forecastRevenue(), actual, given.bandsPctOfForecast());
    }

    /** Bids that are reached and bids that are not; some by flows that are themselves the exact sum. */
    private static LeastPresentValueOfRevenue.Terms flows(Random random) {
        var revenue = Any.amounts(random);
        var rate = random.nextInt(3) == 0 ? BigDecimal.ZERO : Any.percent(random);
        return new LeastPresentValueOfRevenue.Terms(
                random.nextBoolean() ? Any.amount(random) : sum(revenue).multiply(Any.fraction(random)), rate, revenue);
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
