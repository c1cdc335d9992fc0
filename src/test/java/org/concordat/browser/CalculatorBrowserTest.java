package org.concordat.browser;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Somebody who is not signed in weighs a rule with figures of his own. */
@BrowserTest
class CalculatorBrowserTest {
    @Inject
    Browsers browsers;

    @Test
    void aVisitorWeighsARule() {
        try (var visitor = browsers.visitor()) {
            visitor.open("/")
                    .follow("Calculate what a rule of sharing would give")
                    .sees("What-if calculator", "Splits, sharing and grants")
                    .picture("calculator-rules")
                    .follow("Pain and gain by bands")
                    .sees("125,000.00", "Value entered: 9,600,000.00")
                    .picture("calculator")
                    .fill("Actual", "10600000.00")
                    .press("Calculate")
                    .sees("-475,000.00")
                    .press("Add a row to Bands in percent of target")
                    .fill("From, row 4", "abc")
                    .press("Calculate")
                    .sees("There is a problem", "From, row 4 is a plain decimal")
                    .follow("Back to the example")
                    .sees("125,000.00");
            visitor.open("/calculator/interest.simpleRateChange").sees("11,650.68");
            visitor.open("/calculator/allocate.largestRemainder").sees("authority: 33,333.34");
        }
    }
}
