package org.concordat.sharing;

import static org.concordat.sharing.ByJson.gives;
import static org.concordat.sharing.ByJson.hasNoAnswer;
import static org.concordat.sharing.ByJson.refuses;

import java.util.Collections;
import org.junit.jupiter.api.Test;

/** Present values of periodic and of dated flows, and the ratios that rest on them. */
class PresentValuesTest {
    private static final String PERIODIC = "{'annualRatePct':'%s','cashFlows':[%s],'firstFlowAt':'%s'}";
    private static final String DATED = "{'annualRatePct':'%s','cashFlows':[%s],'basis':'%s'}";
    private static final String COVER = "{'cashFlows':[%s],'debtRatePct':'%s','debtOutstanding':'%s'}";
    private static final String MODIFIED = "{'cashFlows':[%s],'financeRatePct':'%s','reinvestmentRatePct':'%s'}";

    @Test
    void theFirstFlowIsDueNowOrInAYear() {
        gives(new NetPresentValue(), PERIODIC.formatted("100", "'-10','8'", "period0"), "{'npv':'-6.00'}");
        gives(new NetPresentValue(), PERIODIC.formatted("100", "'-10','8'", "endOfPeriod1"), "{'npv':'-3.00'}");
    }

    @Test
    void anExactHalfCentIsRoundedAwayFromZero() {
        gives(new NetPresentValue(), PERIODIC.formatted("100", "'0','0.01'", "period0"), "{'npv':'0.01'}");
        gives(new NetPresentValue(), PERIODIC.formatted("100", "'0','-0.01'", "period0"), "{'npv':'-0.01'}");
        gives(new NetPresentValue(), PERIODIC.formatted("60", "'0.0025','0.004'", "period0"), "{'npv':'0.01'}");
    }

    @Test
    void aRateBelowZeroMakesLaterFlowsWorthMore() {
        gives(new NetPresentValue(), PERIODIC.formatted("-50", "'0','1','1'", "period0"), "{'npv':'6.00'}");
        gives(new NetPresentValue(), PERIODIC.formatted("-75", "'0','1'", "period0"), "{'npv':'4.00'}");
    }

    @Test
    void senselessPeriodicFlowsAreRefused() {
        refuses(new NetPresentValue(), PERIODIC.formatted("-100", "'1'", "period0"), "growth-rate");
        refuses(new NetPresentValue(), PERIODIC.formatted("1", "", "period0"), "cash-flows");
        refuses(
                new NetPresentValue(),
                PERIODIC.formatted("1", String.join(",", Collections.nCopies(601, "'1'")), "period0"),
                "cash-flows");
        refuses(new NetPresentValue(), PERIODIC.formatted("1", "'1'", "period1"), "unreadable-inputs");
        refuses(new NetPresentValue(), PERIODIC.formatted("1", "null", "period0"), "unreadable-inputs");
        refuses(
                new NetPresentValue(),
                PERIODIC.formatted("-99.99999999999999999999", "'0','0','0','1'", "period0"),
                "present-value");
    }

    @Test
    void flowsOfADayAreAddedAndWholeYearsDividedExactly() {
        gives(
                new DatedNetPresentValue(),
                DATED.formatted(
                        "100", "['2025-01-01','-1.00'],['2026-01-01','3.00'],['2026-01-01','1.01']", "ACT/365F"),
                "{'xnpv':'1.01'}");
    }

    @Test
    void aFlowMayBeListedAfterALaterOne() {
        gives(
                new DatedNetPresentValue(),
                DATED.formatted("100", "['2025-01-01','0'],['2027-01-01','4.00'],['2026-01-01','2.00']", "ACT/365F"),
                "{'xnpv':'2.00'}");
    }

    @Test
    void aBrokenYearTakesABrokenPower() {
        gives(
                new DatedNetPresentValue(),
                DATED.formatted("21", "['2025-01-01','0'],['2025-01-02','1000000000000.00']", "ACT/365F"),
                "{'xnpv':'999477888786.95'}");
    }

    @Test
    void senselessDatedFlowsAreRefused() {
        var flow = "['2025-01-02','1']";
        refuses(new DatedNetPresentValue(), DATED.formatted("-100", flow, "ACT/365F"), "growth-rate");
        refuses(new DatedNetPresentValue(), DATED.formatted("1", "", "ACT/365F"), "cash-flows");
        refuses(new DatedNetPresentValue(), DATED.formatted("1", flow, "ACT/360"), "dated-flows-basis");
        refuses(
                new DatedNetPresentValue(),
                DATED.formatted("1", flow + ",['2025-01-01','1']", "ACT/365F"),
                "flow-days");
        refuses(
                new DatedNetPresentValue(),
                DATED.formatted("1", flow + ",['2126-01-03','1']", "ACT/365F"),
                "flow-days");
        refuses(new DatedNetPresentValue(), DATED.formatted("1", flow + ",null", "ACT/365F"), "unreadable-inputs");
        refuses(
                new DatedNetPresentValue(),
                DATED.formatted("-99.99999999999999999999", flow + ",['2028-01-02','1']", "ACT/365F"),
                "present-value");
    }

    @Test
    void coverIsTheValueOfTheCashOverTheDebt() {
        gives(new LoanLifeCover(), COVER.formatted("'2','4'", "100", "1"), "{'llcr':'2.0000'}");
        gives(new LoanLifeCover(), COVER.formatted("'0.0001'", "0", "2"), "{'llcr':'0.0001'}");
    }

    @Test
    void senselessCoverIsRefused() {
        refuses(new LoanLifeCover(), COVER.formatted("'1'", "5", "0"), "debt-outstanding");
        refuses(new LoanLifeCover(), COVER.formatted("", "5", "1"), "cash-flows");
        refuses(new LoanLifeCover(), COVER.formatted("'1'", "-100", "1"), "growth-rate");
    }

    @Test
    void theModifiedRateIsThatOfThePublishedExample() {
        gives(
                new ModifiedInternalRateOfReturn(),
                MODIFIED.formatted("'-120000','39000','30000','21000','37000','46000'", "10", "12"),
                "{'mirr':'0.126094'}");
    }

    @Test
    void laterOutlaysAreDiscountedAtTheRateOfFinance() {
        gives(
                new ModifiedInternalRateOfReturn(),
                MODIFIED.formatted("'-1000','500','-200','700','600'", "8", "5"),
                "{'mirr':'0.130556'}");
        gives(
                new ModifiedInternalRateOfReturn(),
                MODIFIED.formatted("'-1','1.0000005'", "0", "0"),
                "{'mirr':'0.000001'}");
    }

    @Test
    void withoutOutlayOrReturnThereIsNoModifiedRate() {
        for (var flows : new String[] {"'1','0','2'", "'-1'", "'0','0'"}) {
            hasNoAnswer(
                    new ModifiedInternalRateOfReturn(),
                    MODIFIED.formatted(flows, "10", "12"),
                    "NO_SIGN_CHANGE",
                    "{'signChanges':0}");
        }
    }

    @Test
    void senselessModifiedRatesAreRefused() {
        refuses(new ModifiedInternalRateOfReturn(), MODIFIED.formatted("'-1','1'", "-100", "1"), "growth-rate");
        refuses(new ModifiedInternalRateOfReturn(), MODIFIED.formatted("'-1','1'", "1", "-100"), "growth-rate");
        refuses(new ModifiedInternalRateOfReturn(), MODIFIED.formatted("", "1", "1"), "cash-flows");
        refuses(
                new ModifiedInternalRateOfReturn(),
                MODIFIED.formatted("'1','0','0','-1'", "1", "999999999999999999999999999999"),
                "present-value");
    }
}
