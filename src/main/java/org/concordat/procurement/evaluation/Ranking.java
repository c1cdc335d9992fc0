package org.concordat.procurement.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The published formula. Quality is the sum of weight x points / 100; the price score is weight x lowest / price; both
 * together are rounded once, at the end. Ties go to the higher quality, then to the lower price, then to a draw that
 * anybody can repeat from its seed; never to the order of arrival. Source: domain rules, evaluation.
 */
public final class Ranking {
    public static final int PLACES = Standing.PLACES;

    private Ranking() {}

    /** A bid as the formula knows it; {@code quality} is the exact weighted sum. */
    public record Candidate(UUID bid, BigDecimal price, BigDecimal quality) {}

    /** A bid in its place; {@code drawn} where only the draw told it from another. */
    public record Place(
            int rank, UUID bid, BigDecimal quality, BigDecimal priceScore, BigDecimal combined, boolean drawn) {}

    private record Weighed(Candidate candidate, Standing standing, BigDecimal priceScore, String lot) {}

    private static final Comparator<Weighed> ORDER =
            Comparator.comparing(Weighed::standing, Standing.BEST_FIRST).thenComparing(Weighed::lot);

    public static BigDecimal weighted(BigDecimal weight, BigDecimal points) {
        return weight.multiply(points).movePointLeft(2);
    }

    public static List<Place> of(BigDecimal priceWeight, List<Candidate> candidates, long seed) {
        var lowest = candidates.stream().map(Candidate::price).min(Comparator.naturalOrder());
        var ordered = candidates.stream()
                .map(candidate -> weigh(priceWeight, candidate, lowest.orElseThrow(), seed))
                .sorted(ORDER)
                .toList();
        return IntStream.range(0, ordered.size())
                .mapToObj(index -> place(ordered, index))
                .toList();
    }

    /** Bids whose absence would change the first place: the price score is relative, so a loser can decide the winner. */
    public static List<UUID> deciding(BigDecimal priceWeight, List<Candidate> candidates, long seed) {
        var places = of(priceWeight, candidates, seed);
        if (places.size() < 3) {
            return List.of();
        }
        var winner = places.get(0).bid();
        return places.stream()
                .map(Place::bid)
                .filter(bid -> !bid.equals(winner))
                .filter(bid -> {
                    var others = candidates.stream()
                            .filter(candidate -> !candidate.bid().equals(bid))
                            .toList();
                    return !of(priceWeight, others, seed).get(0).bid().equals(winner);
                })
                .toList();
    }

    private static Weighed weigh(BigDecimal priceWeight, Candidate candidate, BigDecimal lowest, long seed) {
        var price = candidate.price;
        var combined = Standing.weighed(candidate.quality, priceWeight, lowest, price, PLACES);
        var priceScore = Standing.priceScore(priceWeight, lowest, price, PLACES);
        return new Weighed(
                candidate, new Standing(combined, candidate.quality, price), priceScore, lot(seed, candidate.bid));
    }

    private static Place place(List<Weighed> ordered, int index) {
        var weighed = ordered.get(index);
        var drawn = index > 0 && weighed.standing.ties(ordered.get(index - 1).standing)
                || index + 1 < ordered.size() && weighed.standing.ties(ordered.get(index + 1).standing);
        return new Place(
                index + 1,
                weighed.candidate.bid,
                weighed.candidate.quality.setScale(PLACES, RoundingMode.HALF_UP),
                weighed.priceScore,
                weighed.standing.combined(),
                drawn);
    }

    /** SHA-256 of seed and bid: independent of order, repeatable by anybody. */
    private static String lot(long seed, UUID bid) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((seed + ":" + bid).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
