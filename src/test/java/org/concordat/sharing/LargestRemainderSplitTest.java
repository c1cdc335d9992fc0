package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.platform.InvalidValue;
import org.junit.jupiter.api.Test;

class LargestRemainderSplitTest {
    private final LargestRemainderSplit split = new LargestRemainderSplit();

    private static PartyWeight weight(String party, String weight) {
        return new PartyWeight(party, new BigDecimal(weight));
    }

    private static SplitInputs inputs(String amount, int minorUnits, PartyWeight... weights) {
        return new SplitInputs(new BigDecimal(amount), List.of(weights), minorUnits);
    }

    @Test
    void tellsItsSteps() {
        var outcome = split.apply(inputs("-0.05", 2, weight("authority", "50"), weight("vendor", "50")));

        assertThat(outcome.mechanism()).isEqualTo("allocate.largestRemainder");
        assertThat(outcome.version()).isEqualTo(1);
        assertThat(outcome.steps())
                .containsExactly(
                        new Step("Sum of the weights", "50 + 50", "100"),
                        new Step("Exact part of authority", "0.05 × 50 ÷ 100", "0.025"),
                        new Step("Exact part of vendor", "0.05 × 50 ÷ 100", "0.025"),
                        new Step("Left over after rounding down", "0.05 − 0.04", "0.01"),
                        new Step("Share of authority", "−(0.02 + 0.01)", "-0.03"),
                        new Step("Share of vendor", "−(0.02 + 0.00)", "-0.02"));
    }

    @Test
    void saysWhereAnExactPartGoesOn() {
        var outcome = split.apply(inputs("100.00", 2, weight("a", "1"), weight("b", "2")));

        assertThat(outcome.steps().get(1).value()).isEqualTo("33.3333333333…");
    }

    @Test
    void splitsNothingByNoWeightIntoZeros() {
        var outcome = split.apply(inputs("0.00", 2, weight("a", "0"), weight("b", "0")));

        assertThat(outcome.result().shares()).containsEntry("a", new BigDecimal("0.00"));
    }

    @Test
    void hasNoAnswerForAnAmountWithoutWeight() {
        assertThatThrownBy(() -> split.apply(inputs("1.00", 2, weight("a", "0"))))
                .isInstanceOf(Undetermined.class)
                .extracting(refusal -> ((Undetermined) refusal).code())
                .isEqualTo("ZERO_TOTAL_WEIGHT");
    }

    @Test
    void refusesWhatIsNoSplit() {
        assertThatThrownBy(() -> inputs("1.00", 2, weight("a", "-1"))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> inputs("1.005", 2, weight("a", "1"))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> inputs("1.00", 2)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> inputs("1.00", 2, weight("a", "1"), weight("a", "2")))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> inputs("1", -1, weight("a", "1"))).isInstanceOf(InvalidValue.class);
    }
}
