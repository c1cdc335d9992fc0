package org.concordat.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.Answers.gives;
import static org.concordat.sharing.Answers.refuses;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.concordat.sharing.Cases;
import org.concordat.sharing.Drawn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("property")
class PartialPaymentTest {
    private final PartialPayment payment = new PartialPayment();

    private static String milestone(String value, String acceptances) {
        return "{'milestoneValue':'" + value + "','acceptances':[" + acceptances + "]}";
    }

    @Test
    void thirdsSumToTheWhole() {
        gives(payment, milestone("100.00", "'0.33333333','0.66666667','1'"), "{'payments':['33.33','33.34','33.33']}");
    }

    @Test
    void acceptingNothingMorePaysNothingMore() {
        gives(payment, milestone("100.00", "'0.5','0.5'"), "{'payments':['50.00','0.00']}");
        gives(payment, milestone("0.00", "'1'"), "{'payments':['0.00']}");
    }

    @Test
    void whatCannotBeIsRefused() {
        refuses(payment, milestone("-0.01", "'1'"), "negative");
        refuses(payment, milestone("1.00", "'0.5','0.4'"), "acceptance-falls");
        refuses(payment, milestone("1.00", "'1.1'"), "fraction-range");
        refuses(payment, milestone("1.00", "'-0.1'"), "fraction-range");
        refuses(payment, milestone("1.00", "null"), "unreadable-inputs");
    }

    @Test
    void paymentsSumToTheValueAndNoneIsNegative() {
        Cases.run("partial payments sum to the value", 100_000, random -> {
            var value = Drawn.cents(random);
            var accepted = Stream.concat(
                            Stream.generate(() -> Drawn.fraction(random)).limit(random.nextInt(8)),
                            Stream.of(BigDecimal.ONE))
                    .sorted()
                    .toList();

            var payments = payment.apply(new PartialPayment.Terms(value, accepted))
                    .result()
                    .payments();

            assertThat(payments).hasSameSizeAs(accepted).allMatch(part -> part.signum() >= 0);
            assertThat(payments.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(value);
        });
    }
}
