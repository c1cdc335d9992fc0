package org.concordat.procurement.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Random bids for the invariants of scoring. */
final class Offers {
    static final BigDecimal FACTOR = new BigDecimal("7.3");

    private Offers() {}

    /** So many bidders with everyday prices in cents, some of them equal. */
    static List<BidPrice> prices(Random random, int fewest) {
        return IntStream.range(0, fewest + random.nextInt(6))
                .mapToObj(number -> new BidPrice("bidder " + number, price(random)))
                .toList();
    }

    static BigDecimal price(Random random) {
        var steps = random.nextInt(4) == 0 ? 10_000_000L : 1L;
        return BigDecimal.valueOf((1 + random.nextInt((int) (100_000_000L / steps))) * steps, 2);
    }

    /** As large, as small and as long as a decimal can be written. */
    static BigDecimal extreme(Random random) {
        return new BigDecimal(new BigInteger(1 + random.nextInt(160), random).add(BigInteger.ONE), random.nextInt(21));
    }

    static List<Proposal> proposals(Random random) {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(number ->
                        new Proposal("bidder " + number, BigDecimal.valueOf(random.nextInt(100_001), 3), price(random)))
                .toList();
    }

    static <T> List<T> shuffled(List<T> bids, Random random) {
        var others = new ArrayList<>(bids);
        Collections.shuffle(others, random);
        return others;
    }

    static List<BidPrice> times(BigDecimal factor, List<BidPrice> prices) {
        return prices.stream()
                .map(each -> new BidPrice(each.bidder(), each.price().multiply(factor)))
                .toList();
    }
}
