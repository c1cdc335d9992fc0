package org.concordat.procurement.evaluation.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.concordat.platform.Decimals;
import org.concordat.platform.Identifiers;
import org.concordat.procurement.evaluation.Score;
import org.concordat.procurement.evaluation.Scores;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a scoring form sends: four lists in the same order. */
public record ScoreForm(
        @RestForm @Nullable List<String> bid,
        @RestForm @Nullable List<String> criterion,
        @RestForm @Nullable List<String> points,
        @RestForm @Nullable List<String> reason) {
    static final ScoreForm EMPTY = new ScoreForm(null, null, null, null);

    /** Places left wholly empty are left out, so that the rule says what is missing. */
    Scores scores() {
        var scores = new ArrayList<Score>();
        for (var index = 0; index < size(); index++) {
            if (!at(points, index).isEmpty()) {
                scores.add(new Score(
                        Identifiers.parse(at(bid, index)),
                        at(criterion, index),
                        Decimals.parse(at(points, index), "points"),
                        at(reason, index)));
            }
        }
        return new Scores(scores);
    }

    String points(String wantedBid, String wantedCriterion, String otherwise) {
        var index = find(wantedBid, wantedCriterion);
        return index < 0 ? otherwise : at(points, index);
    }

    String reason(String wantedBid, String wantedCriterion, String otherwise) {
        var index = find(wantedBid, wantedCriterion);
        return index < 0 ? otherwise : at(reason, index);
    }

    private int find(String wantedBid, String wantedCriterion) {
        return IntStream.range(0, size())
                .filter(index ->
                        at(bid, index).equals(wantedBid) && at(criterion, index).equals(wantedCriterion))
                .findFirst()
                .orElse(-1);
    }

    private int size() {
        return bid == null ? 0 : bid.size();
    }

    private static String at(@Nullable List<String> list, int index) {
        return list == null || index >= list.size() ? "" : list.get(index).strip();
    }
}
