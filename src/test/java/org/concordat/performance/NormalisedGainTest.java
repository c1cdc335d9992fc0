package org.concordat.performance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.Answers.gives;
import static org.concordat.sharing.Answers.refuses;

import java.math.BigDecimal;
import org.concordat.sharing.Cases;
import org.concordat.sharing.Drawn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("property")
class NormalisedGainTest {
    private final NormalisedGain gain = new NormalisedGain();

    private static String training(String pre, String post, String maximum, Object... people) {
        return ("{'preMean':'" + pre + "','postMean':'" + post + "','maximum':'" + maximum
                        + "','enrolled':%s,'completed':%s,'passed':%s}")
                .formatted(people);
    }

    @Test
    void whoForgetsHasANegativeGain() {
        gives(
                gain,
                training("60", "50", "100", 3, 2, 1),
                "{'gain':'-0.2500','completionPct':'66.67','passPctOfCompleted':'50.00'}");
    }

    @Test
    void whereNothingIsLeftToLearnTheGainIsNotDetermined() {
        gives(
                gain,
                training("50", "50.0", "50.00", 4, 4, 4),
                "{'gain':null,'completionPct':'100.00','passPctOfCompleted':'100.00'}");
    }

    @Test
    void aPartOfNobodyIsNotDetermined() {
        gives(
                gain,
                training("0", "10", "10", 0, 0, 0),
                "{'gain':'1.0000','completionPct':null,'passPctOfCompleted':null}");
        gives(
                gain,
                training("5", "5", "10", 5, 0, 0),
                "{'gain':'0.0000','completionPct':'0.00','passPctOfCompleted':null}");
    }

    @Test
    void whatCannotBeIsRefused() {
        refuses(gain, training("0", "0", "0", 1, 1, 1), "test-maximum");
        refuses(gain, training("-1", "50", "100", 1, 1, 1), "test-mean");
        refuses(gain, training("50", "100.1", "100", 1, 1, 1), "test-mean");
        refuses(gain, training("50", "60", "100", -1, 0, 0), "count-range");
        refuses(gain, training("50", "60", "100", 5, 6, 0), "count-range");
        refuses(gain, training("50", "60", "100", 5, 4, 5), "count-range");
        refuses(gain, training("50", "60", "100", 5, 4, -1), "count-range");
    }

    @Test
    void learningMoreNeverLowersTheGain() {
        Cases.run("a gain rises with the second test, up to 1", 100_000, random -> {
            var maximum = Drawn.amount(random).add(BigDecimal.ONE);
            var before = maximum.multiply(new BigDecimal("0.5"));
            var post = maximum.multiply(Drawn.fraction(random));
            var better = post.max(maximum.multiply(Drawn.fraction(random)));

            var less = gain(before, post, maximum);

            assertThat(less).isLessThanOrEqualTo(gain(before, better, maximum));
            assertThat(less).isBetween(BigDecimal.ONE.negate(), BigDecimal.ONE);
        });
    }

    private BigDecimal gain(BigDecimal before, BigDecimal after, BigDecimal maximum) {
        var terms = new NormalisedGain.Terms(before, after, maximum, 3, 2, 1);
        return requireNonNull(gain.apply(terms).result().gain());
    }
}
