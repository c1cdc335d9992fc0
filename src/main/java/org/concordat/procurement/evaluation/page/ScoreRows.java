package org.concordat.procurement.evaluation.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.concordat.procurement.evaluation.BidForEvaluation;
import org.concordat.procurement.evaluation.Score;
import org.concordat.procurement.evaluation.ScoreSheetView;
import org.concordat.procurement.tender.Criterion;
import org.concordat.procurement.tender.TenderView;
import org.jspecify.annotations.Nullable;

/** Lays out the places of a scoring form: every bid on every quality criterion. */
final class ScoreRows {
    private ScoreRows() {}

    /** What stands in a place before anybody has typed. */
    interface Beginning {
        @Nullable
        Score of(BidForEvaluation bid, Criterion criterion);
    }

    static List<ScoreRow> of(TenderView tender, List<BidForEvaluation> bids, ScoreForm typed, Beginning beginning) {
        var rows = new ArrayList<ScoreRow>();
        for (var bid : bids) {
            for (var criterion : tender.qualityCriteria()) {
                var begun = beginning.of(bid, criterion);
                var id = bid.bid().toString();
                rows.add(new ScoreRow(
                        rows.size() + 1,
                        id,
                        bid.bidderName(),
                        criterion.code(),
                        criterion.title(),
                        typed.points(
                                id,
                                criterion.code(),
                                begun == null ? "" : begun.points().toPlainString()),
                        typed.reason(id, criterion.code(), begun == null ? "" : begun.reason())));
            }
        }
        return rows;
    }

    /** The average of all sheets, with their reasons one below the other. */
    static @Nullable Score average(List<ScoreSheetView> sheets, BidForEvaluation bid, Criterion criterion) {
        var given = sheets.stream()
                .flatMap(sheet -> sheet.scores().stream())
                .filter(score -> score.bid().equals(bid.bid().value()))
                .filter(score -> score.criterion().equals(criterion.code()))
                .toList();
        if (given.isEmpty()) {
            return null;
        }
        var sum = given.stream().map(Score::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        var reasons = given.stream().map(Score::reason).distinct().collect(Collectors.joining("\n"));
        return new Score(
                bid.bid().value(),
                criterion.code(),
                sum.divide(BigDecimal.valueOf(given.size()), 2, RoundingMode.HALF_UP),
                reasons.length() > 2000 ? reasons.substring(0, 2000) : reasons);
    }
}
