package org.concordat.procurement.evaluation;

import static org.concordat.sharing.Rounding.limit;
import static org.concordat.sharing.Rounding.percentOf;
import static org.concordat.sharing.Rounding.places;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.platform.InvalidValue;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Working;

/**
 * Extra points for whoever proposed a project unasked, in percent of all points and never above a cap; equal ends go to
 * the higher points before the bonus. Thresholds of quality are applied before. Source: domain rules, lifecycle,
 * unsolicited proposals, bonus; after Korean practice.
 */
@Singleton
final class ProponentBonus extends Calculation<ProponentBonus.Terms, ProponentBonus.Result> {
    private static final String PROPONENT = "original proponent";
    private static final int SHOWN_PLACES = 2;

    ProponentBonus() {
        super("unsolicited.bonus", 1, Terms.class);
    }

    /** @param scores points before the bonus by bidder; one of them is called {@code original proponent} */
    record Terms(
            BigDecimal totalPoints,
            BigDecimal bonusCapPct,
            BigDecimal bonusGrantedPct,
            Map<String, BigDecimal> scores) {
        Terms {
            Demand.positive(totalPoints, "total-points", "The total of the points");
            Demand.percent(bonusCapPct, "The cap of the bonus");
            Demand.percent(bonusGrantedPct, "The bonus");
            scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
            scores.keySet().forEach(Bidders::named);
            if (!scores.containsKey(PROPONENT)) {
                throw new InvalidValue("proponent-missing", "One of the bidders is called '" + PROPONENT + "'");
            }
            for (var score : scores.values()) {
                if (score.signum() < 0 || score.compareTo(totalPoints) > 0) {
                    throw new InvalidValue("points-outside", "Points before the bonus are 0 to the total");
                }
            }
        }
    }

    record Result(
            BigDecimal bonusPoints, @JsonProperty("final") Map<String, BigDecimal> finalPoints, String winner) {}

    /** A bidder before and after. */
    private record Scored(String bidder, BigDecimal before, BigDecimal after) {
        static final Comparator<Scored> BEST_FIRST = Comparator.comparing(Scored::after)
                .thenComparing(Scored::before)
                .reversed();
    }

    @Override
    protected Result work(Terms given, Working working) {
        var cap = working.step(
                "Most that the bonus may be",
                limit(percentOf(given.bonusCapPct(), given.totalPoints())),
                "{} % of {}",
                given.bonusCapPct(),
                given.totalPoints());
        var bonus = working.step(
                "Bonus",
                percentOf(given.bonusGrantedPct(), given.totalPoints()).min(cap),
                "{} % of {}, at most {}",
                given.bonusGrantedPct(),
                given.totalPoints(),
                cap);
        var scored = given.scores().entrySet().stream()
                .map(each -> scored(each.getKey(), each.getValue(), bonus, working))
                .sorted(Scored.BEST_FIRST)
                .toList();
        var winner = working.verdict("Winner", first(scored), "the most points");
        var points = new LinkedHashMap<String, BigDecimal>();
        scored.forEach(each -> points.put(each.bidder(), places(each.after(), SHOWN_PLACES)));
        return new Result(places(bonus, SHOWN_PLACES), Collections.unmodifiableMap(points), winner);
    }

    private static Scored scored(String bidder, BigDecimal before, BigDecimal bonus, Working working) {
        if (!bidder.equals(PROPONENT)) {
            return new Scored(bidder, before, working.step("Points of " + bidder, before, "no bonus"));
        }
        return new Scored(
                bidder, before, working.step("Points of " + bidder, before.add(bonus), "{} + {}", before, bonus));
    }

    private static String first(List<Scored> scored) {
        var best = scored.stream()
                .filter(each -> Scored.BEST_FIRST.compare(each, scored.get(0)) == 0)
                .map(Scored::bidder)
                .toList();
        if (best.size() > 1) {
            throw Bidders.tied(best);
        }
        return best.get(0);
    }
}
