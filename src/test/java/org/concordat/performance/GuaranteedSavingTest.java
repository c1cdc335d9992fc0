package org.concordat.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.Answers.gives;
import static org.concordat.sharing.Answers.refuses;

import java.math.BigDecimal;
import org.concordat.sharing.Cases;
import org.concordat.sharing.Drawn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("property")
class GuaranteedSavingTest {
    private final GuaranteedSaving saving = new GuaranteedSaving();

    private static String year(String baseline, String adjustment, String actual, String price, String guarantee) {
        return ("{'baselineUnits':'%s','baselineAdjustment':'%s','actualUnits':'%s','unitPrice':'%s',"
                        + "'guaranteedValue':'%s','providerShareOfExcessPct':'40'}")
                .formatted(baseline, adjustment, actual, price, guarantee);
    }

    @Test
    void aSavingOfJustTheGuaranteeMovesNothing() {
        gives(
                saving,
                year("1000", "0", "800", "0.5", "100.00"),
                "{'savingUnits':'200','savingValue':'100.00','shortfallPaidByProvider':'0.00',"
                        + "'providerShareOfExcess':'0.00'}");
    }

    @Test
    void aNegativeSavingAddsToTheGuarantee() {
        gives(
                saving,
                year("1000", "-100", "1000.5", "0.5", "100.00"),
                "{'savingUnits':'-101','savingValue':'-50.25','shortfallPaidByProvider':'150.25',"
                        + "'providerShareOfExcess':'0.00'}");
    }

    @Test
    void amountsRoundOnceFromTheExactSaving() {
        gives(
                saving,
                year("10", "0", "9", "0.005", "0.00"),
                "{'savingUnits':'1','savingValue':'0.01','shortfallPaidByProvider':'0.00',"
                        + "'providerShareOfExcess':'0.00'}");
    }

    @Test
    void whatCannotBeIsRefused() {
        refuses(saving, year("-1", "5", "0", "1", "1"), "negative");
        refuses(saving, year("1", "0", "-1", "1", "1"), "negative");
        refuses(saving, year("1", "0", "0", "-1", "1"), "negative");
        refuses(saving, year("1", "0", "0", "1", "-1"), "negative");
        refuses(saving, year("1", "-1.5", "0", "1", "1"), "adjusted-baseline");
        refuses(saving, year("1", "0", "0", "1", "1").replace("'40'", "'101'"), "percent-range");
    }

    @Test
    void usingMoreNeverLowersTheShortfallOrRaisesTheExcess() {
        Cases.run("shortfall rises and excess falls with the use", 100_000, random -> {
            var baseline = Drawn.amount(random);
            var price = Drawn.amount(random);
            var guarantee = Drawn.cents(random);
            var share = Drawn.percent(random);
            var use = Drawn.amount(random);
            var more = use.add(Drawn.amount(random));

            var little = settled(baseline, use, price, guarantee, share);
            var much = settled(baseline, more, price, guarantee, share);

            assertThat(little.shortfallPaidByProvider())
                    .isNotNegative()
                    .isLessThanOrEqualTo(much.shortfallPaidByProvider());
            assertThat(much.providerShareOfExcess())
                    .isNotNegative()
                    .isLessThanOrEqualTo(little.providerShareOfExcess());
            assertThat(little.shortfallPaidByProvider().min(little.providerShareOfExcess()))
                    .isZero();
        });
    }

    private GuaranteedSaving.Result settled(
            BigDecimal baseline, BigDecimal use, BigDecimal price, BigDecimal guarantee, BigDecimal share) {
        return saving.apply(new GuaranteedSaving.Terms(baseline, BigDecimal.ZERO, use, price, guarantee, share))
                .result();
    }
}
