package org.concordat.procurement.evaluation;

import static java.util.function.Predicate.not;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.platform.InvalidValue;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Undetermined;
import org.concordat.sharing.Working;

/**
 * Quality- and cost-based selection: among the proposals with enough technical points the cheapest gets 100 financial
 * points and the others in proportion; both are weighed and summed. A proposal below the minimum sets no price. Source:
 * domain rules, evaluation, QCBS, after the World Bank.
 */
@Singleton
final class QualityAndCostSelection extends Calculation<QualityAndCostSelection.Terms, QualityAndCostSelection.Result> {
    private static final BigDecimal FULL_POINTS = BigDecimal.valueOf(100);
    private static final int SHOWN_PLACES = 2;

    QualityAndCostSelection() {
        super("bid.qcbs", 1, Terms.class);
    }

    /**
     * @param technicalWeight a fraction of 1, as is the other
     * @param minimumTechnical points that are just enough
     */
    record Terms(
            BigDecimal technicalWeight,
            BigDecimal financialWeight,
            BigDecimal minimumTechnical,
            List<Proposal> proposals) {
        Terms {
            proposals = List.copyOf(proposals);
            Demand.notNegative(technicalWeight, "A weight");
            Demand.notNegative(financialWeight, "A weight");
            if (technicalWeight.add(financialWeight).compareTo(BigDecimal.ONE) != 0) {
                throw new InvalidValue("weights-not-one", "The technical and the financial weight sum to 1");
            }
            Proposal.refuseOutside(minimumTechnical);
            Demand.distinct(proposals.stream().map(Proposal::bidder).toList(), "Each bidder");
        }

        boolean admit(Proposal proposal) {
            return proposal.technical().compareTo(minimumTechnical) >= 0;
        }
    }

    record Scores(BigDecimal financial, BigDecimal combined) {}

    record Result(List<String> rejected, Map<String, Scores> scores, List<String> ranking, String winner) {}

    private record Placed(Proposal proposal, Standing standing) {}

    @Override
    protected Result work(Terms given, Working working) {
        var rejected = given.proposals().stream().filter(not(given::admit)).toList();
        var qualified = given.proposals().stream().filter(given::admit).toList();
        rejected.forEach(each -> working.verdict(
                "Proposal of " + each.bidder(),
                "rejected",
                "{} is below {}",
                each.technical(),
                given.minimumTechnical()));
        var lowest = qualified.stream()
                .map(Proposal::price)
                .min(BigDecimal::compareTo)
                .orElseThrow(() -> new Undetermined(
                        "NO_QUALIFIED_PROPOSAL", "No proposal has the technical points that are asked for"));
        working.step("Lowest price", lowest, "the lowest among {} qualified proposals", qualified.size());
        var scores = new LinkedHashMap<String, Scores>();
        qualified.forEach(each -> scores.put(each.bidder(), scores(each, lowest, given, working)));
        var ranking = ranking(qualified.stream()
                .map(each -> new Placed(each, standing(each, lowest, given)))
                .toList());
        working.verdict(
                "Ranking",
                String.join(", ", ranking),
                "by combined points at {} decimals, then technical points, then price",
                Standing.PLACES);
        return new Result(names(rejected), Collections.unmodifiableMap(scores), ranking, ranking.get(0));
    }

    private static Scores scores(Proposal proposal, BigDecimal lowest, Terms given, Working working) {
        var financial = working.step(
                "Financial points of " + proposal.bidder(),
                Standing.priceScore(FULL_POINTS, lowest, proposal.price(), SHOWN_PLACES),
                "{} × {} ÷ {}",
                FULL_POINTS,
                lowest,
                proposal.price());
        var combined = working.step(
                "Combined points of " + proposal.bidder(),
                combined(proposal, lowest, given, SHOWN_PLACES),
                "{} × {} + {} × {} × {} ÷ {}",
                proposal.technical(),
                given.technicalWeight(),
                given.financialWeight(),
                FULL_POINTS,
                lowest,
                proposal.price());
        return new Scores(financial, combined);
    }

    private static Standing standing(Proposal proposal, BigDecimal lowest, Terms given) {
        return new Standing(combined(proposal, lowest, given, Standing.PLACES), proposal.technical(), proposal.price());
    }

    private static BigDecimal combined(Proposal proposal, BigDecimal lowest, Terms given, int places) {
        return Standing.weighed(
                proposal.technical().multiply(given.technicalWeight()),
                FULL_POINTS.multiply(given.financialWeight()),
                lowest,
                proposal.price(),
                places);
    }

    private static List<String> ranking(List<Placed> placed) {
        for (var one : placed) {
            var equals = placed.stream()
                    .filter(other -> other.standing().ties(one.standing()))
                    .map(Placed::proposal)
                    .toList();
            if (equals.size() > 1) {
                throw Bidders.tied(names(equals));
            }
        }
        return placed.stream()
                .sorted((one, other) -> Standing.BEST_FIRST.compare(one.standing(), other.standing()))
                .map(each -> each.proposal().bidder())
                .toList();
    }

    private static List<String> names(List<Proposal> proposals) {
        return proposals.stream().map(Proposal::bidder).toList();
    }
}
