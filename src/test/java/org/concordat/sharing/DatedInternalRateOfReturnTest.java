package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.ByJson.gives;
import static org.concordat.sharing.ByJson.hasNoAnswer;
import static org.concordat.sharing.ByJson.refuses;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The yearly rate of dated flows: found where there is exactly one in the range. */
class DatedInternalRateOfReturnTest {
    private final DatedInternalRateOfReturn mechanism = new DatedInternalRateOfReturn();

    @Test
    void aYearOf365DaysIsAPeriod() {
        found("['2025-01-01','-100'],['2026-01-01','110']", "0.100000");
        found("['2024-01-01','-100'],['2025-01-01','110']", "0.099714");
        found("['2025-01-01','-100'],['2026-01-01','60']", "-0.400000");
        found("['2025-01-01','100'],['2026-01-01','-100']", "0.000000");
    }

    @Test
    void flowsOfADayCountTogetherAndInTheOrderOfDays() {
        found("['2025-01-01','-100'],['2027-01-01','60.5'],['2025-01-01','50']", "0.100000");
    }

    @Test
    void severalRatesAreAllListed() {
        hasNoAnswer(
                mechanism,
                flows("['2025-01-01','-100'],['2026-01-01','230'],['2027-01-01','-132']"),
                "MULTIPLE_IRR",
                "{'roots':['0.100000','0.200000']}");
        hasNoAnswer(
                mechanism,
                flows("['2025-01-01','-1'],['2026-01-01','6'],['2027-01-01','-11'],['2028-01-01','6']"),
                "MULTIPLE_IRR",
                "{'roots':['0.000000','1.000000','2.000000']}");
    }

    @Test
    void changesOfSignWithoutARateAreNoRate() {
        hasNoAnswer(
                mechanism,
                flows("['2025-01-01','1'],['2026-01-01','-1'],['2027-01-01','1']"),
                "NO_REAL_IRR",
                "{'roots':[]}");
    }

    @Test
    void withoutAChangeOfSignThereIsNoRate() {
        hasNoAnswer(mechanism, flows("['2025-01-01','1'],['2026-01-01','1']"), "NO_SIGN_CHANGE", "{}");
        hasNoAnswer(mechanism, flows("['2025-01-01','1'],['2025-01-01','-1']"), "NO_SIGN_CHANGE", "{}");
    }

    @Test
    void aValueThatOnlyTouchesZeroIsNotGuessed() {
        hasNoAnswer(
                mechanism,
                flows("['2025-01-01','-100'],['2026-01-01','220'],['2027-01-01','-121']"),
                "NOT_CONVERGED",
                "{}");
    }

    @Test
    void aRateOutsideTheRangeIsNotGuessed() {
        hasNoAnswer(mechanism, flows("['2025-01-01','-1'],['2025-01-02','2']"), "NOT_CONVERGED", "{}");
        hasNoAnswer(mechanism, flows("['2025-01-01','-1000000000'],['2026-01-01','1']"), "NOT_CONVERGED", "{}");
    }

    @Test
    void tooMuchWorkIsGivenUp() {
        var flows = new ArrayList<String>();
        for (var day = 0; day < 400; day++) {
            flows.add("['%s','%d']".formatted(LocalDate.of(2025, 1, 1).plusDays(day * 9L), day % 2 * 200 - 99));
        }

        hasNoAnswer(mechanism, flows(String.join(",", flows)), "NOT_CONVERGED", "{}");
    }

    @Test
    void senselessFlowsAreRefused() {
        refuses(mechanism, flows(""), "cash-flows");
        refuses(mechanism, flows("['2025-01-02','1'],['2025-01-01','-1']"), "flow-days");
        refuses(mechanism, "{'cashFlows':[['2025-01-02','1']],'basis':'ACT/360'}", "dated-flows-basis");
    }

    @Test
    void theRateBringsTheValueToZero() {
        Cases.run("value at the dated rate", 200, this::bringsToZero);
    }

    @Test
    @Tag("proof")
    void theRateBringsTheValueToZeroAtFullSize() {
        Cases.run("value at the dated rate", 10_000, this::bringsToZero);
    }

    /** Where there is one: the present value changes its sign within a millionth. */
    private void bringsToZero(Random random) {
        var flows = anyFlows(random);
        try {
            var rate = mechanism
                    .apply(new DatedInternalRateOfReturn.Terms(flows, DayBasis.ACT_365_FIXED))
                    .result()
                    .xirr();
            assertThat(sign(flows, rate.subtract(new BigDecimal("0.0000006")))
                            * sign(flows, rate.add(new BigDecimal("0.0000006"))))
                    .isNegative();
        } catch (Undetermined ambiguous) {
            assertThat(ambiguous.code()).isIn("MULTIPLE_IRR", "NO_REAL_IRR", "NO_SIGN_CHANGE", "NOT_CONVERGED");
        }
    }

    @Test
    void onWholeYearsTheRatesAreThoseOfPeriodicFlows() {
        Cases.run("dated and periodic rates", 100, this::agreesWithPeriods);
    }

    @Test
    @Tag("proof")
    void onWholeYearsTheRatesAreThoseOfPeriodicFlowsAtFullSize() {
        Cases.run("dated and periodic rates", 5_000, this::agreesWithPeriods);
    }

    /** Where the value touches zero, only the periodic rate is found. */
    private void agreesWithPeriods(Random random) {
        var periodic = new ArrayList<BigDecimal>();
        var dated = new ArrayList<DatedFlow>();
        for (var year = 0; year < 2 + random.nextInt(7); year++) {
            var amount = BigDecimal.valueOf(random.nextInt(-1000, 1000));
            periodic.add(amount);
            dated.add(new DatedFlow(LocalDate.of(2025, 1, 1).plusDays(365L * year), amount));
        }

        var expected = answer(() -> new InternalRateOfReturn()
                .apply(new InternalRateOfReturn.Terms(periodic))
                .result()
                .irr());
        var found = answer(() -> mechanism
                .apply(new DatedInternalRateOfReturn.Terms(dated, DayBasis.ACT_365_FIXED))
                .result()
                .xirr());
        assertThat(found).as("of %s", periodic).isIn(expected, "NOT_CONVERGED");
    }

    private static String answer(Supplier<BigDecimal> rate) {
        try {
            return rate.get().toPlainString();
        } catch (Undetermined ambiguous) {
            return ambiguous.code() + ambiguous.extensions().getOrDefault("roots", "");
        }
    }

    private static int sign(List<DatedFlow> flows, BigDecimal rate) {
        var value = BigDecimal.ZERO;
        for (var flow : DatedFlows.of(flows, DayBasis.ACT_365_FIXED).byDay().entrySet()) {
            value = value.add(flow.getValue()
                    .multiply(Exponential.power(BigDecimal.ONE, rate.add(BigDecimal.ONE), flow.getKey(), 365)));
        }
        return value.signum();
    }

    private static List<DatedFlow> anyFlows(Random random) {
        var flows = new ArrayList<DatedFlow>();
        var day = LocalDate.of(2025, 1, 1);
        for (var number = 0; number < 2 + random.nextInt(8); number++) {
            flows.add(new DatedFlow(
                    day,
                    BigDecimal.valueOf(number == 0 ? -random.nextInt(900_000) : random.nextInt(-40_000, 400_000), 2)));
            day = day.plusDays(random.nextInt(700));
        }
        return flows;
    }

    private void found(String flows, String rate) {
        gives(mechanism, flows(flows), "{'xirr':'%s'}".formatted(rate));
    }

    private static String flows(String flows) {
        return "{'cashFlows':[" + flows + "],'basis':'ACT/365F'}";
    }
}
