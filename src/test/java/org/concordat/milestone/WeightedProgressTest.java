package org.concordat.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.Answers.gives;
import static org.concordat.sharing.Answers.refuses;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.concordat.sharing.Cases;
import org.concordat.sharing.Drawn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("property")
class WeightedProgressTest {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final WeightedProgress progress = new WeightedProgress();

    private static String milestones(String list) {
        return "{'milestones':[" + list + "]}";
    }

    @Test
    void weightsAreRelative() {
        gives(
                progress,
                milestones("{'id':'a','weight':'1','acceptedFraction':'1'},"
                        + "{'id':'b','weight':'2','acceptedFraction':'0'}"),
                "{'progressPct':'33.33'}");
    }

    @Test
    void halvesRoundUp() {
        gives(progress, milestones("{'id':'a','weight':'7','acceptedFraction':'0.33335'}"), "{'progressPct':'33.34'}");
    }

    @Test
    void whatHasNoWeightHasNoProgress() {
        refuses(progress, milestones("{'id':'a','weight':'0','acceptedFraction':'1'}"), "ZERO_TOTAL_WEIGHT");
    }

    @Test
    void whatCannotBeIsRefused() {
        refuses(progress, milestones(""), "list-empty");
        refuses(progress, milestones("{'id':'a','weight':'-1','acceptedFraction':'1'}"), "negative");
        refuses(progress, milestones("{'id':'a','weight':'1','acceptedFraction':'1.01'}"), "fraction-range");
        refuses(progress, milestones("{'id':'a','weight':'1','acceptedFraction':'-0.1'}"), "fraction-range");
        var milestone = "{'id':'a','weight':'1','acceptedFraction':'1'}";
        refuses(progress, milestones(milestone + "," + milestone), "name-repeated");
        refuses(progress, milestones("{'id':null,'weight':'1','acceptedFraction':'1'}"), "unreadable-inputs");
        refuses(progress, milestones("{'id':'a','weight':null,'acceptedFraction':'1'}"), "unreadable-inputs");
        refuses(progress, milestones("null"), "unreadable-inputs");
    }

    @Test
    void acceptingMoreNeverLowersProgress() {
        Cases.run("progress rises from 0 to 100", 100_000, random -> {
            var some = milestones(random);
            var more = some.stream()
                    .map(each -> new WeightedProgress.WeightedMilestone(
                            each.id(), each.weight(), each.acceptedFraction().max(Drawn.fraction(random))))
                    .toList();

            var before = progressOf(some);
            var after = progressOf(more);

            assertThat(before).isNotNegative().isLessThanOrEqualTo(after);
            assertThat(after).isLessThanOrEqualTo(HUNDRED);
        });
    }

    private BigDecimal progressOf(List<WeightedProgress.WeightedMilestone> milestones) {
        return progress.apply(new WeightedProgress.Terms(milestones)).result().progressPct();
    }

    private static List<WeightedProgress.WeightedMilestone> milestones(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(6))
                .mapToObj(number -> new WeightedProgress.WeightedMilestone(
                        "milestone " + number, Drawn.amount(random).add(BigDecimal.ONE), Drawn.fraction(random)))
                .toList();
    }
}
