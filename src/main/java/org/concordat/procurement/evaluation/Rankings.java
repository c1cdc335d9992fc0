package org.concordat.procurement.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.concordat.procurement.bid.BidId;
import org.concordat.procurement.bid.OpenedBid;
import org.concordat.procurement.tender.TenderView;

/** Brings tender, bids and consensus together for the formula, and its result back for the reader. */
final class Rankings {
    private Rankings() {}

    static RankingView view(TenderView tender, List<OpenedBid> bids, List<Score> scores, long seed) {
        var candidates = bids.stream()
                .map(bid ->
                        new Ranking.Candidate(bid.bid().value(), bid.price().amount(), quality(tender, bid, scores)))
                .toList();
        var places = Ranking.of(tender.priceWeight(), candidates, seed);
        var deciding = Ranking.deciding(tender.priceWeight(), candidates, seed).stream()
                .map(BidId::new)
                .toList();
        return new RankingView(
                tender.id(),
                tender.version(),
                places.stream().map(place -> ranked(place, bids, scores)).toList(),
                Long.toString(seed),
                warnings(tender, bids, deciding),
                deciding);
    }

    private static BigDecimal quality(TenderView tender, OpenedBid bid, List<Score> scores) {
        return tender.qualityCriteria().stream()
                .flatMap(criterion -> scores.stream()
                        .filter(score -> score.bid().equals(bid.bid().value()))
                        .filter(score -> score.criterion().equals(criterion.code()))
                        .map(score -> Ranking.weighted(criterion.weight(), score.points())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static RankingView.RankedBid ranked(Ranking.Place place, List<OpenedBid> bids, List<Score> scores) {
        var bid = bids.stream()
                .filter(each -> each.bid().value().equals(place.bid()))
                .findFirst()
                .orElseThrow();
        return new RankingView.RankedBid(
                place.rank(),
                bid.bid(),
                bid.number(),
                bid.bidder(),
                bid.bidderName(),
                bid.price(),
                place.quality(),
                place.priceScore(),
                place.combined(),
                place.drawn(),
                scores.stream().filter(score -> score.bid().equals(place.bid())).toList());
    }

    private static List<RankingView.Warning> warnings(TenderView tender, List<OpenedBid> bids, List<BidId> deciding) {
        var warnings = new ArrayList<RankingView.Warning>();
        if (bids.size() == 1) {
            warnings.add(RankingView.Warning.SINGLE_BID);
        }
        if (bids.stream().allMatch(bid -> bid.price().isMoreThan(tender.estimate()))) {
            warnings.add(RankingView.Warning.ALL_ABOVE_ESTIMATE);
        }
        if (!deciding.isEmpty()) {
            warnings.add(RankingView.Warning.LOSER_DECIDES);
        }
        return List.copyOf(warnings);
    }
}
