package org.concordat.procurement.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.procurement.bid.OpenedBid;
import org.concordat.procurement.tender.Criterion;

/** All scores of one sheet, sent at once. */
public record Scores(@NotNull @Size(max = 2000) List<@Valid @NotNull Score> scores) {

    /** Exactly one score for every opened bid and quality criterion. */
    List<Score> complete(List<Criterion> quality, List<OpenedBid> bids) {
        Set<String> wanted = new HashSet<>();
        bids.forEach(
                bid -> quality.forEach(criterion -> wanted.add(place(bid.bid().value(), criterion.code()))));
        var given = scores.stream()
                .map(score -> place(score.bid(), score.criterion()))
                .toList();
        if (given.size() != wanted.size() || !wanted.equals(Set.copyOf(given))) {
            throw new ScoresIncomplete();
        }
        return List.copyOf(scores);
    }

    private static String place(UUID bid, String criterion) {
        return bid + " " + criterion;
    }
}
