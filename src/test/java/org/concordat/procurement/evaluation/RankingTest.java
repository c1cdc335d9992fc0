package org.concordat.procurement.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final BigDecimal FORTY = new BigDecimal("40");
    private static final long SEED = 20261123L;

    private static Ranking.Candidate bid(int number, String price, String quality) {
        return new Ranking.Candidate(new UUID(0, number), new BigDecimal(price), new BigDecimal(quality));
    }

    private static List<UUID> order(List<Ranking.Place> places) {
        return places.stream().map(Ranking.Place::bid).toList();
    }

    @Test
    void addsWeightedQualityAndTheProportionalPriceScore() {
        var cheap = bid(1, "800000.00", "42");
        var good = bid(2, "1000000.00", "54");

        var places = Ranking.of(FORTY, List.of(cheap, good), SEED);

        assertThat(order(places)).containsExactly(good.bid(), cheap.bid());
        assertThat(places.get(0).priceScore()).isEqualByComparingTo("32.0000");
        assertThat(places.get(0).combined()).isEqualByComparingTo("86.0000");
        assertThat(places.get(1).priceScore()).isEqualByComparingTo("40.0000");
        assertThat(places.get(1).combined()).isEqualByComparingTo("82.0000");
    }

    @Test
    void roundsOnceAtTheEnd() {
        var places =
                Ranking.of(new BigDecimal("30"), List.of(bid(1, "2.00", "10.00005"), bid(2, "3.00", "10.00005")), SEED);

        // 10.00005 + 30 x 2/3 = 30.00005: rounded parts would have made 30.0001 as well, 10.0001 + 20.0000
        assertThat(places.get(0).combined()).isEqualByComparingTo("40.0001");
        assertThat(places.get(1).combined()).isEqualByComparingTo("30.0001");
        var third = Ranking.of(new BigDecimal("10"), List.of(bid(1, "1.00", "0"), bid(2, "3.00", "0.00004")), SEED);
        // 3.33333... + 0.00004 = 3.33337...: rounded parts would have lost it
        assertThat(third.get(1).combined()).isEqualByComparingTo("3.3334");
    }

    @Test
    void givesATieToTheHigherQualityThenToTheLowerPrice() {
        var better = bid(1, "200.00", "30");
        var cheaper = bid(2, "100.00", "10");
        var byQuality = Ranking.of(FORTY, List.of(cheaper, better), SEED);

        assertThat(byQuality.get(0).combined())
                .isEqualByComparingTo(byQuality.get(1).combined());
        assertThat(order(byQuality)).containsExactly(better.bid(), cheaper.bid());

        var byPrice =
                Ranking.of(new BigDecimal("0.0001"), List.of(bid(3, "100.01", "50"), bid(4, "100.00", "50")), SEED);
        assertThat(byPrice.get(0).combined())
                .isEqualByComparingTo(byPrice.get(1).combined());
        assertThat(byPrice.get(0).bid()).isEqualTo(new UUID(0, 4));
        assertThat(byPrice.get(0).drawn()).isFalse();
    }

    @Test
    void drawsBetweenEqualsFromTheSeedAlone() {
        var twins = List.of(bid(1, "100.00", "50"), bid(2, "100.00", "50"));
        var reversed = List.of(twins.get(1), twins.get(0));

        var drawn = Ranking.of(FORTY, twins, SEED);

        assertThat(drawn).isEqualTo(Ranking.of(FORTY, reversed, SEED));
        assertThat(drawn).allMatch(Ranking.Place::drawn);
        var winners = IntStream.range(0, 50)
                .mapToObj(seed -> Ranking.of(FORTY, twins, seed).get(0).bid())
                .collect(Collectors.toSet());
        assertThat(winners).hasSize(2);
    }

    @Test
    void keepsItsInvariantsForAnyBids() {
        for (var seed = 1L; seed <= 300; seed++) {
            var random = new Random(seed);
            var bids = IntStream.rangeClosed(1, 2 + random.nextInt(7))
                    .mapToObj(number -> bid(number, (1 + random.nextInt(40)) * 25 + ".00", "" + random.nextInt(61)))
                    .toList();
            var places = Ranking.of(FORTY, bids, SEED);

            var shuffled = new ArrayList<>(bids);
            Collections.shuffle(shuffled, random);
            assertThat(Ranking.of(FORTY, shuffled, SEED))
                    .as("permuted, seed %d", seed)
                    .isEqualTo(places);

            var scaled = bids.stream()
                    .map(bid -> new Ranking.Candidate(
                            bid.bid(), bid.price().multiply(new BigDecimal("7.3")), bid.quality()))
                    .toList();
            assertThat(Ranking.of(FORTY, scaled, SEED))
                    .as("scaled, seed %d", seed)
                    .isEqualTo(places);

            var lowest = bids.stream()
                    .map(Ranking.Candidate::price)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            for (var place : places) {
                assertThat(place.priceScore()).isBetween(BigDecimal.ZERO, new BigDecimal("40.0000"));
                var price = bids.stream()
                        .filter(bid -> bid.bid().equals(place.bid()))
                        .findFirst()
                        .orElseThrow()
                        .price();
                assertThat(place.priceScore().compareTo(FORTY) == 0).isEqualTo(price.compareTo(lowest) == 0);
            }
        }
    }

    @Test
    void neverRanksABidLowerForALowerPriceOfItsOwn() {
        for (var seed = 1L; seed <= 300; seed++) {
            var random = new Random(seed);
            var bids = IntStream.rangeClosed(1, 2 + random.nextInt(6))
                    .mapToObj(number -> bid(number, 100 + random.nextInt(900) + ".00", "" + random.nextInt(61)))
                    .toList();
            var chosen = bids.get(random.nextInt(bids.size()));
            var lowered = new Ranking.Candidate(
                    chosen.bid(), chosen.price().multiply(new BigDecimal("0.9")), chosen.quality());
            var after = bids.stream().map(bid -> bid == chosen ? lowered : bid).toList();

            assertThat(rank(Ranking.of(FORTY, after, SEED), chosen.bid()))
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(rank(Ranking.of(FORTY, bids, SEED), chosen.bid()));
        }
    }

    private static int rank(List<Ranking.Place> places, UUID bid) {
        return places.stream()
                .filter(place -> place.bid().equals(bid))
                .findFirst()
                .orElseThrow()
                .rank();
    }

    @Test
    void namesALoserWhoseAbsenceWouldChangeTheWinner() {
        // Without the cheapest bid the price scores of the two others grow by different amounts.
        var first = bid(1, "200.00", "48");
        var second = bid(2, "160.00", "44");
        var cheapest = bid(3, "60.00", "0");
        var all = List.of(first, second, cheapest);

        assertThat(Ranking.of(FORTY, all, SEED).get(0).bid()).isEqualTo(first.bid());
        assertThat(Ranking.deciding(FORTY, all, SEED)).containsExactly(cheapest.bid());
        assertThat(Ranking.deciding(FORTY, List.of(first, second), SEED)).isEmpty();
    }
}
