package org.concordat.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.Answers.gives;
import static org.concordat.sharing.Answers.refuses;

import java.util.List;
import org.concordat.sharing.Cases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("property")
class RiskMatrixScoreTest {
    private static final String BANDS =
            "{'min':1,'rating':'low'},{'min':5,'rating':'medium'},{'min':10,'rating':'high'},{'min':16,'rating':'critical'}";
    private final RiskMatrixScore matrix = new RiskMatrixScore();

    private static String risk(int likelihood, int impact, int scale, String bands, String residual) {
        return "{'likelihood':%d,'impact':%d,'scale':%d,'bands':[%s],'residual':{%s}}"
                .formatted(likelihood, impact, scale, bands, residual);
    }

    private static String cell(int likelihood, int impact) {
        return "'likelihood':%d,'impact':%d".formatted(likelihood, impact);
    }

    private static String rated(int inherent, String rating, int residual, String residualRating) {
        return "{'inherentScore':%d,'inherentRating':'%s','residualScore':%d,'residualRating':'%s'}"
                .formatted(inherent, rating, residual, residualRating);
    }

    @Test
    void aBandBeginsAtItsLowestScore() {
        gives(matrix, risk(4, 4, 5, BANDS, cell(3, 5)), rated(16, "critical", 15, "high"));
        gives(matrix, risk(2, 5, 5, BANDS, cell(3, 3)), rated(10, "high", 9, "medium"));
        gives(matrix, risk(5, 1, 5, BANDS, cell(2, 2)), rated(5, "medium", 4, "low"));
        gives(matrix, risk(1, 1, 5, BANDS, cell(1, 1)), rated(1, "low", 1, "low"));
        gives(matrix, risk(5, 5, 5, BANDS, cell(5, 5)), rated(25, "critical", 25, "critical"));
    }

    @Test
    void mitigationMayMoveARiskWithinTheMatrix() {
        gives(matrix, risk(2, 3, 5, BANDS, cell(1, 5)), rated(6, "medium", 5, "medium"));
    }

    @Test
    void whatCannotBeIsRefused() {
        var one = "{'min':1,'rating':'low'}";
        refuses(matrix, risk(1, 2, 5, BANDS, cell(1, 3)), "residual-above-inherent");
        refuses(matrix, risk(0, 2, 5, BANDS, cell(1, 1)), "off-the-scale");
        refuses(matrix, risk(2, 6, 5, BANDS, cell(1, 1)), "off-the-scale");
        refuses(matrix, risk(2, 2, 5, BANDS, cell(0, 1)), "off-the-scale");
        refuses(matrix, risk(2, 2, 5, BANDS, cell(1, -1)), "off-the-scale");
        refuses(matrix, risk(1, 1, 0, one, cell(1, 1)), "count-range");
        refuses(matrix, risk(1, 1, 101, one, cell(1, 1)), "count-range");
        refuses(matrix, risk(1, 1, 5, "", cell(1, 1)), "score-unrated");
        refuses(matrix, risk(1, 1, 5, "{'min':2,'rating':'low'}", cell(1, 1)), "score-unrated");
        refuses(matrix, risk(1, 1, 5, one + ",{'min':1,'rating':'high'}", cell(1, 1)), "bands-not-in-order");
        refuses(matrix, risk(1, 1, 5, one + ",{'min':7,'rating':'low'}", cell(1, 1)), "name-repeated");
        refuses(matrix, risk(1, 1, 5, "{'min':1,'rating':''}", cell(1, 1)), "rating-name");
        refuses(matrix, risk(1, 1, 5, "{'min':1,'rating':null}", cell(1, 1)), "unreadable-inputs");
        refuses(matrix, risk(1, 1, 5, one, "'likelihood':1"), "unreadable-inputs");
    }

    @Test
    void aHigherScoreNeverHasALowerRating() {
        var bands = List.of(
                new RiskMatrixScore.RatingBand(1, "1"),
                new RiskMatrixScore.RatingBand(7, "2"),
                new RiskMatrixScore.RatingBand(400, "3"));
        Cases.run("risk matrix: monotonous", 100_000, random -> {
            var one = new RiskMatrixScore.Cell(1 + random.nextInt(100), 1 + random.nextInt(100));
            var other = new RiskMatrixScore.Cell(1 + random.nextInt(100), 1 + random.nextInt(100));
            var worse = one.score() >= other.score() ? one : other;
            var better = worse == one ? other : one;

            var result = matrix.apply(new RiskMatrixScore.Terms(worse.likelihood(), worse.impact(), 100, bands, better))
                    .result();

            assertThat(result.inherentScore()).isEqualTo(worse.likelihood() * worse.impact());
            assertThat(result.inherentRating()).isGreaterThanOrEqualTo(result.residualRating());
        });
    }
}
