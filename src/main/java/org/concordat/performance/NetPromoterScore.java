package org.concordat.performance;

import static org.concordat.sharing.Rounding.divide;
import static org.concordat.sharing.Rounding.places;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Undetermined;
import org.concordat.sharing.Working;

/**
 * The percentage of citizens who recommend a service less that of those who do not, from -100 to 100. Source: domain rules,
 * engagement types, citizen-centric service.
 */
@Singleton
final class NetPromoterScore extends Calculation<NetPromoterScore.Terms, NetPromoterScore.Result> {
    NetPromoterScore() {
        super("citizen.nps", 1, Terms.class);
    }

    /**
     * @param promoters answers of 9 and 10
     * @param passives answers of 7 and 8
     * @param detractors answers of 0 to 6
     */
    record Terms(int promoters, int passives, int detractors) {
        Terms {
            Demand.count(promoters, 0, Integer.MAX_VALUE, "The number of promoters");
            Demand.count(passives, 0, Integer.MAX_VALUE, "The number of passives");
            Demand.count(detractors, 0, Integer.MAX_VALUE, "The number of detractors");
        }
    }

    record Result(BigDecimal nps, BigDecimal npsExact) {}

    @Override
    protected Result work(Terms given, Working working) {
        var answers = working.step(
                "Answers",
                BigDecimal.valueOf((long) given.promoters() + given.passives() + given.detractors()),
                "{} + {} + {}",
                given.promoters(),
                given.passives(),
                given.detractors());
        if (answers.signum() == 0) {
            throw new Undetermined("NO_RESPONSES", "Without answers there is no score");
        }
        var score = working.step(
                "Net promoter score",
                divide(
                        BigDecimal.valueOf((long) given.promoters() - given.detractors())
                                .movePointRight(2),
                        answers),
                "({} − {}) ÷ {} × 100",
                given.promoters(),
                given.detractors(),
                answers);
        return new Result(places(score, 0), places(score, 4));
    }
}
