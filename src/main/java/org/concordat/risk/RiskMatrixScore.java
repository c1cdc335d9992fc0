package org.concordat.risk;

import jakarta.inject.Singleton;
import java.util.List;
import org.concordat.platform.InvalidValue;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Working;

/**
 * Scores a risk by likelihood times impact before and after mitigation, and rates both scores by bands; mitigation never
 * makes a risk worse. Source: domain rules, risk allocation, scoring.
 */
@Singleton
final class RiskMatrixScore extends Calculation<RiskMatrixScore.Terms, RiskMatrixScore.Result> {
    private static final int LARGEST_SCALE = 100;

    RiskMatrixScore() {
        super("risk.matrixScore", 1, Terms.class);
    }

    /** Where a risk lies in the matrix. */
    record Cell(int likelihood, int impact) {
        int score() {
            return likelihood * impact;
        }

        boolean isWithin(int scale) {
            return likelihood >= 1 && likelihood <= scale && impact >= 1 && impact <= scale;
        }
    }

    /** @param min the lowest score that is rated so */
    record RatingBand(int min, String rating) {
        RatingBand {
            if (rating.isBlank()) {
                throw new InvalidValue("rating-name", "A rating has a name");
            }
        }
    }

    /**
     * @param scale the highest likelihood and impact; the lowest is 1
     * @param bands listed upwards, the first for the lowest score
     */
    record Terms(int likelihood, int impact, int scale, List<RatingBand> bands, Cell residual) {
        Terms {
            bands = List.copyOf(bands);
            Demand.count(scale, 1, LARGEST_SCALE, "The end of a scale");
            var inherent = new Cell(likelihood, impact);
            if (!inherent.isWithin(scale) || !residual.isWithin(scale)) {
                throw new InvalidValue("off-the-scale", "Likelihood and impact lie between 1 and the end of the scale");
            }
            refuseUnrated(bands);
            if (residual.score() > inherent.score()) {
                throw new InvalidValue("residual-above-inherent", "The residual score is not above the inherent score");
            }
        }

        private static void refuseUnrated(List<RatingBand> bands) {
            if (bands.isEmpty() || bands.get(0).min() > 1) {
                throw new InvalidValue("score-unrated", "The lowest band begins at a score of 1");
            }
            for (var index = 1; index < bands.size(); index++) {
                if (bands.get(index).min() <= bands.get(index - 1).min()) {
                    throw new InvalidValue("bands-not-in-order", "Bands are listed by the score they begin at");
                }
            }
            Demand.distinct(bands.stream().map(RatingBand::rating).toList(), "Each rating");
        }

        Cell inherent() {
            return new Cell(likelihood, impact);
        }

        String rating(int score) {
            var rating = bands.get(0).rating();
            for (var band : bands) {
                rating = score >= band.min() ? band.rating() : rating;
            }
            return rating;
        }
    }

    record Result(int inherentScore, String inherentRating, int residualScore, String residualRating) {}

    @Override
    protected Result work(Terms given, Working working) {
        return new Result(
                score("Inherent", given.inherent(), working),
                rating("Inherent", given.inherent(), given, working),
                score("Residual", given.residual(), working),
                rating("Residual", given.residual(), given, working));
    }

    private static int score(String which, Cell cell, Working working) {
        return working.verdict(which + " score", cell.score(), "{} × {}", cell.likelihood(), cell.impact());
    }

    private static String rating(String which, Cell cell, Terms given, Working working) {
        return working.verdict(
                which + " rating", given.rating(cell.score()), "the highest band that {} reaches", cell.score());
    }
}
