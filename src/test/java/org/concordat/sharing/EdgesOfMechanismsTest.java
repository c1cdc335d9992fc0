package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.concordat.platform.RuleBroken;
import org.junit.jupiter.api.Test;

/** Cases that the worked examples lack, computed by hand; inputs and results as JSON writes them. */
class EdgesOfMechanismsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aSectionReleasesItsShareOfTheRetention() {
        gives(
                new SectionRetentionRelease(),
                "{'held':'50000.00','sectionValue':'2000000.00','finalContractPrice':'10000000.00','sectionSharePct':'40'}",
                "{'released':'4000.00'}");
    }

    @Test
    void damagesByFormulaArePaidFromTheUnroundedDay() {
        gives(
                new LiquidatedDamagesByFormula(),
                "{'contractPrice':'1000000.00','contractDays':300,'factor':'0.15','daysLate':7,'capPct':'10'}",
                "{'perDay':'500.00','payable':'3500.00','capReached':false}");
        gives(
                new LiquidatedDamagesByFormula(),
                "{'contractPrice':'1000.00','contractDays':3,'factor':'0.1','daysLate':2,'capPct':'50'}",
                "{'perDay':'33.33','payable':'66.67','capReached':false}");
    }

    @Test
    void theCapIsReachedWhereDamagesEqualIt() {
        gives(
                new LiquidatedDamages(),
                "{'contractPrice':'1000.00','dailyRatePct':'1','daysLate':10,'capPct':'10'}",
                "{'uncapped':'100.00','cap':'100.00','payable':'100.00','capReached':true}");
    }

    @Test
    void aLossOfRefinancingSharesNothing() {
        gives(
                new RefinancingGainShare(),
                "{'priorAggregateGain':'800000.00','gain':'-5.00','thresholdIrrTopUp':'0','bands':"
                        + "[{'from':'0','to':null,'authorityShare':'0.5'}]}",
                "{'shareableGain':'0.00','authorityShare':'0.00','contractorShare':'0.00'}");
    }

    @Test
    void aFallingRateRunsThroughTheSameBandsWithAMinus() {
        var rates = "{'foreignAmount':'1000.00','baseRate':'2','currentRate':'%s','deadbandPct':'5','sharedToPct':'15',"
                + "'publicShareInSharedBandPct':'50','publicShareAbovePct':'100'}";
        gives(
                new ExchangeRateShare(),
                rates.formatted("2.4"),
                "{'movementPct':'20.0000','totalEffect':'400.00','publicShare':'200.00','privateShare':'200.00'}");
        gives(
                new ExchangeRateShare(),
                rates.formatted("1.6"),
                "{'movementPct':'-20.0000','totalEffect':'-400.00','publicShare':'-200.00','privateShare':'-200.00'}");
        gives(
                new ExchangeRateShare(),
                rates.formatted("2"),
                "{'movementPct':'0.0000','totalEffect':'0.00','publicShare':'0.00','privateShare':'0.00'}");
    }

    @Test
    void pointsAtTheThresholdDeductNothing() {
        gives(
                new PerformanceDeduction(),
                "{'points':'20','threshold':'20','pointValue':'3.00','bands':[{'from':'20','to':null,'multiplier':'1'}]}",
                "{'deduction':'0.00'}");
    }

    @Test
    void anUnroundedRateIsNotReported() {
        gives(
                new UnavailabilityDeduction(),
                "{'annualCharge':'1000.00','totalAvailabilityWeighting':'3','areaRateDecimals':null,'weightingFactor':'1',"
                        + "'deductionPeriods':'3','unavailableButUsedFactor':'1','repetitionFactor':'1'}",
                "{'deduction':'1000.00'}");
    }

    @Test
    void excessTrafficShortensTheConcessionUpToItsCap() {
        gives(
                new ConcessionExtension(),
                "{'targetTraffic':'100','actualTraffic':'160','concessionMonths':240,'triggerPct':'2.5','extendPctPerPoint':'1.5',"
                        + "'extendCapPct':'20','reducePctPerPoint':'0.75','reduceCapPct':'10','wholePointsOnly':true}",
                "{'deviationPct':'-60.00','wholePoints':-60,'changePct':'-10.00','changeMonths':'-24.0'}");
    }

    @Test
    void trafficBeyondAllMeasureIsRefused() {
        refuses(
                new ConcessionExtension(),
                "{'targetTraffic':'1','actualTraffic':'99999999999999','concessionMonths':240,'triggerPct':'2.5',"
                        + "'extendPctPerPoint':'1.5','extendCapPct':'20','reducePctPerPoint':'0.75','reduceCapPct':'10',"
                        + "'wholePointsOnly':true}",
                "traffic-deviation");
    }

    @Test
    void withoutDebtServiceThereIsNoRatio() {
        gives(
                new DebtServiceCover(),
                "{'cashAvailableForDebtService':'1.00','interest':'0.00','principal':'0.00','lockUpBelow':'1.2'}",
                "{'dscr':null,'distributionLockUp':false}");
    }

    @Test
    void revenueThatNeverReachesTheBidEndsInNoYear() {
        gives(
                new LeastPresentValueOfRevenue(),
                "{'bidPresentValue':'100.00','discountRatePct':'0','yearlyRevenue':['10','20']}",
                "{'cumulativePresentValue':['10.00','30.00'],'endsInYear':null}");
    }

    @Test
    void whoPaysOnTheDueDayPaysNoInterest() {
        gives(
                new LateInterestByRates(),
                "{'principal':'1000.00','dueDate':'2026-03-31','paidDate':'2026-03-31','basis':'ACT/365F','rates':[]}",
                "{'days':0,'interest':'0.00'}");
    }

    @Test
    void whatCannotBeIsRefused() {
        var band = "{'target':'1.00','actual':'1.00','bandsPctOfTarget':[%s]}";
        refuses(new PainGainBands(), band.formatted(""), "bands");
        refuses(
                new PainGainBands(),
                band.formatted(
                        "{'from':'0','to':'50','contractorShare':'0'},{'from':'60','to':null,'contractorShare':'1'}"),
                "band-gap");
        refuses(
                new PainGainBands(),
                band.formatted(
                        "{'from':'0','to':'50','contractorShare':'0'},{'from':'40','to':null,'contractorShare':'1'}"),
                "band-overlap");
        refuses(new PainGainBands(), band.formatted("{'from':'5','to':'5','contractorShare':'0'}"), "band-empty");
        refuses(new PainGainBands(), band.formatted("{'from':'5','to':'6','multiplier':'0'}"), "input-missing");
        refuses(
                new IndexationCollar(),
                "{'baseCharge':'1.00','indexChangePct':'1','floorPct':'5','capPct':'4'}",
                "floor-above-cap");
        refuses(new CompositeIndexation(), "{'amount':'1.00','fixed':'0.9','terms':[]}", "weights-not-one");
        refuses(
                new PartialIndexation(),
                "{'baseCharge':'1.00','indexedProportion':'1','baseIndex':'0','currentIndex':'1'}",
                "base-index");
        refuses(
                new SimpleInterest(),
                "{'principal':'1.00','annualRatePct':'1','days':1,'basis':'ACT/ACT'}",
                "unreadable-inputs");
        refuses(
                new SimpleInterest(),
                "{'principal':'1.00','annualRatePct':'1','days':-1,'basis':'ACT/360'}",
                "interest-days");
        refuses(
                new LateInterestByRates(),
                "{'principal':'1.00','dueDate':'2026-01-01','paidDate':'2026-02-01','basis':'ACT/360','rates':[]}",
                "rate-missing");
        refuses(new CompoundInterest(), "{'principal':'1.00','annualRatePct':'1','months':99999}", "months");
        refuses(
                new GrantDisbursement(),
                "{'grant':'1.00','equityFullySpent':true,'debtRemainingWhenEquitySpent':'0','debtDrawdowns':['1']}",
                "debt-remaining");
    }

    private static <I extends Record, R extends Record> void gives(
            Mechanism<I, R> mechanism, String inputs, String result) {
        assertThat(CalculationJson.written(calculated(mechanism, inputs).result()))
                .isEqualTo(json(result));
        assertThat(calculated(mechanism, inputs).steps()).isNotEmpty();
    }

    private static void refuses(Mechanism<?, ?> mechanism, String inputs, String code) {
        assertThatThrownBy(() -> calculated(mechanism, inputs))
                .isInstanceOf(RuleBroken.class)
                .extracting(refusal -> ((RuleBroken) refusal).code())
                .isEqualTo(code);
    }

    private static <I extends Record, R extends Record> Outcome<I, R> calculated(
            Mechanism<I, R> mechanism, String inputs) {
        return mechanism.apply(CalculationJson.inputs(json(inputs), mechanism.inputs()));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (IOException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
