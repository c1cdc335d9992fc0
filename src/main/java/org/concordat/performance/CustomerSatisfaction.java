package org.concordat.performance;

import static org.concordat.sharing.Rounding.divide;
import static org.concordat.sharing.Rounding.places;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.concordat.platform.InvalidValue;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Undetermined;
import org.concordat.sharing.Working;

/**
 * How content citizens are: the percentage of answers in the top two of five boxes, and the mean answer. Source: domain
 * rules, engagement types, citizen-centric service.
 */
@Singleton
final class CustomerSatisfaction extends Calculation<CustomerSatisfaction.Terms, CustomerSatisfaction.Result> {
    private static final int WORST = 1;
    private static final int FOURTH = 4;
    private static final int BEST = 5;
    private static final Set<String> BOXES = Set.of("1", "2", "3", "4", "5");

    CustomerSatisfaction() {
        super("citizen.csat", 1, Terms.class);
    }

    /** @param counts how many answers each box from 1, the worst, to 5 has got */
    record Terms(Map<String, Integer> counts) {
        Terms {
            counts = Collections.unmodifiableMap(new TreeMap<>(counts));
            if (!counts.keySet().equals(BOXES)) {
                throw new InvalidValue("answer-boxes", "Answers are counted for each of the boxes 1 to 5");
            }
            counts.values().forEach(count -> Demand.count(count, 0, Integer.MAX_VALUE, "The number of answers"));
        }

        /** Of the boxes from one to another. */
        LongStream in(int from, int to) {
            return LongStream.rangeClosed(from, to).map(box -> Objects.requireNonNull(counts.get(Long.toString(box))));
        }
    }

    record Result(BigDecimal csatPct, BigDecimal meanScore) {}

    @Override
    protected Result work(Terms given, Working working) {
        var answers = given.in(WORST, BEST).sum();
        working.step("Answers", BigDecimal.valueOf(answers), "sum of the five boxes");
        if (answers == 0) {
            throw new Undetermined("NO_RESPONSES", "Without answers there is no score");
        }
        var content = given.in(FOURTH, BEST).sum();
        var csat = Percentage.ofSome("Satisfied in percent", content, answers, working);
        var points = LongStream.rangeClosed(WORST, BEST)
                .map(box -> box * given.in((int) box, (int) box).sum())
                .sum();
        var mean = working.step(
                "Mean answer",
                places(divide(BigDecimal.valueOf(points), BigDecimal.valueOf(answers)), 2),
                "sum of box × answers, {}, ÷ {}",
                points,
                answers);
        return new Result(csat, mean);
    }
}
