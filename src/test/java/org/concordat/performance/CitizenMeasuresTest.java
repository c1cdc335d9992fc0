package org.concordat.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.Answers.gives;
import static org.concordat.sharing.Answers.refuses;

import java.math.BigDecimal;
import java.util.Map;
import org.concordat.sharing.Cases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Recommendation, satisfaction and grievances. */
@Tag("property")
class CitizenMeasuresTest {
    private static final String MANY = "2147483647";
    private final NetPromoterScore recommendation = new NetPromoterScore();
    private final CustomerSatisfaction satisfaction = new CustomerSatisfaction();
    private final GrievanceHandling grievances = new GrievanceHandling();

    private static String answers(Object promoters, Object passives, Object detractors) {
        return "{'promoters':%s,'passives':%s,'detractors':%s}".formatted(promoters, passives, detractors);
    }

    private static String boxes(Object one, Object two, Object three, Object four, Object five) {
        return "{'counts':{'1':%s,'2':%s,'3':%s,'4':%s,'5':%s}}".formatted(one, two, three, four, five);
    }

    private static String cases(Object received, Object inTime, Object late, Object open, Object pastDue) {
        return "{'received':%s,'resolvedWithinSla':%s,'resolvedLate':%s,'open':%s,'openPastDue':%s}"
                .formatted(received, inTime, late, open, pastDue);
    }

    @Test
    void aScoreRoundsAwayFromZeroOnBothSides() {
        gives(recommendation, answers(85, 80, 35), "{'nps':'25','npsExact':'25.0000'}");
        gives(recommendation, answers(5, 190, 0), "{'nps':'3','npsExact':'2.5641'}");
        gives(recommendation, answers(0, 195, 5), "{'nps':'-3','npsExact':'-2.5000'}");
        gives(recommendation, answers(5, 195, 0), "{'nps':'3','npsExact':'2.5000'}");
        gives(recommendation, answers(0, 201, 1), "{'nps':'0','npsExact':'-0.4950'}");
    }

    @Test
    void aScoreEndsAtAHundredOnBothSides() {
        gives(recommendation, answers(MANY, 0, 0), "{'nps':'100','npsExact':'100.0000'}");
        gives(recommendation, answers(0, 0, MANY), "{'nps':'-100','npsExact':'-100.0000'}");
        gives(recommendation, answers(MANY, MANY, MANY), "{'nps':'0','npsExact':'0.0000'}");
    }

    @Test
    void theTopTwoBoxesAreSatisfied() {
        gives(satisfaction, boxes(0, 0, 0, 1, 2), "{'csatPct':'100.00','meanScore':'4.67'}");
        gives(satisfaction, boxes(2, 1, 1, 0, 0), "{'csatPct':'0.00','meanScore':'1.75'}");
        gives(satisfaction, boxes(MANY, MANY, MANY, MANY, MANY), "{'csatPct':'40.00','meanScore':'3.00'}");
    }

    @Test
    void withoutAnswersThereIsNoScore() {
        refuses(recommendation, answers(0, 0, 0), "NO_RESPONSES");
        refuses(satisfaction, boxes(0, 0, 0, 0, 0), "NO_RESPONSES");
    }

    @Test
    void anOpenGrievanceCountsWhenItIsPastDue() {
        gives(grievances, cases(10, 6, 2, 2, 0), "{'resolutionRatePct':'80.00','withinSlaPct':'75.00'}");
        gives(grievances, cases(10, 6, 2, 2, 2), "{'resolutionRatePct':'80.00','withinSlaPct':'60.00'}");
    }

    @Test
    void aPartOfNoGrievancesIsNotDetermined() {
        gives(grievances, cases(5, 0, 0, 5, 0), "{'resolutionRatePct':'0.00','withinSlaPct':null}");
        gives(grievances, cases(0, 0, 0, 0, 0), "{'resolutionRatePct':null,'withinSlaPct':null}");
    }

    @Test
    void whatCannotBeIsRefused() {
        refuses(recommendation, answers(-1, 5, 5), "count-range");
        refuses(recommendation, answers(5, -1, 5), "count-range");
        refuses(recommendation, answers(5, 5, -1), "count-range");
        refuses(recommendation, answers("2147483648", 5, 5), "unreadable-inputs");
        refuses(satisfaction, boxes(1, 1, 1, 1, -1), "count-range");
        refuses(satisfaction, boxes(1, 1, 1, 1, "null"), "unreadable-inputs");
        refuses(satisfaction, boxes(1, 1, 1, 1, "1.5"), "unreadable-inputs");
        refuses(satisfaction, "{'counts':{'1':1,'2':1,'3':1,'4':1}}", "answer-boxes");
        refuses(satisfaction, "{'counts':{'1':1,'2':1,'3':1,'4':1,'5':1,'6':1}}", "answer-boxes");
        refuses(grievances, cases(-1, 0, 0, 0, 0), "count-range");
        refuses(grievances, cases(10, -1, 0, 0, 0), "count-range");
        refuses(grievances, cases(10, 0, -1, 0, 0), "count-range");
        refuses(grievances, cases(10, 0, 0, -1, 0), "count-range");
        refuses(grievances, cases(10, 5, 0, 5, 6), "count-range");
        refuses(grievances, cases(10, 5, 3, 3, 0), "grievances-sum");
        refuses(grievances, cases(MANY, MANY, MANY, 0, 0), "grievances-sum");
    }

    @Test
    void changingSidesChangesTheSignOfTheScore() {
        Cases.run("nps(a, b) = -nps(b, a), within 100", 100_000, random -> {
            var one = random.nextInt(Integer.MAX_VALUE);
            var other = 1 + random.nextInt(1_000);
            var passives = random.nextInt(1_000_000);

            var there = recommendation
                    .apply(new NetPromoterScore.Terms(one, passives, other))
                    .result();
            var back = recommendation
                    .apply(new NetPromoterScore.Terms(other, passives, one))
                    .result();

            assertThat(there.npsExact()).isEqualTo(back.npsExact().negate());
            assertThat(there.nps()).isEqualTo(back.nps().negate());
            assertThat(there.npsExact()).isBetween(BigDecimal.valueOf(-100), BigDecimal.valueOf(100));
        });
    }

    @Test
    void aBetterAnswerNeverLowersSatisfaction() {
        Cases.run("a better answer never lowers satisfaction", 100_000, random -> {
            var low = random.nextInt(5);
            var high = low + random.nextInt(5 - low);
            var counts = new int[5];
            for (var box = 0; box < 5; box++) {
                counts[box] = random.nextInt(50);
            }
            counts[low]++;

            var before = satisfied(counts);
            counts[low]--;
            counts[high]++;
            var after = satisfied(counts);

            assertThat(after.csatPct()).isGreaterThanOrEqualTo(before.csatPct());
            assertThat(after.meanScore())
                    .isGreaterThanOrEqualTo(before.meanScore())
                    .isBetween(BigDecimal.ONE, BigDecimal.valueOf(5));
        });
    }

    private CustomerSatisfaction.Result satisfied(int... counts) {
        var named = Map.of("1", counts[0], "2", counts[1], "3", counts[2], "4", counts[3], "5", counts[4]);
        return satisfaction.apply(new CustomerSatisfaction.Terms(named)).result();
    }
}
