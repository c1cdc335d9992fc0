package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.Answers.calculated;
import static org.concordat.sharing.Answers.gives;
import static org.concordat.sharing.Answers.refuses;

import org.junit.jupiter.api.Test;

/** Cases that the worked examples lack, computed by hand; inputs and results as JSON writes them. */
class EdgesOfMechanismsTest {
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
                "rates-begin-late");
        refuses(new CompoundInterest(), "{'principal':'1.00','annualRatePct':'1','months':99999}", "months");
        refuses(
                new GrantDisbursement(),
                "{'grant':'1.00','equityFullySpent':true,'debtRemainingWhenEquitySpent':'0','debtDrawdowns':['1']}",
                "debt-remaining");
    }

    @Test
    void aCapAboveTheChargeCountsAsTheCharge() {
        gives(
                new MonthlyServicePayment(),
                "{'annualCharge':'1200.00','deductions':'140.00','monthlyCapPct':'150','broughtForward':'0'}",
                "{'monthlyCharge':'100.00','deductionApplied':'100.00','carriedForward':'40.00','payable':'0.00'}");
    }

    @Test
    void anExactHalfOfAnExchangeEffectRoundsUp() {
        gives(
                new ExchangeRateShare(),
                "{'foreignAmount':'1.00','baseRate':'3','currentRate':'3.97','deadbandPct':'0','sharedToPct':'15',"
                        + "'publicShareInSharedBandPct':'50','publicShareAbovePct':'50'}",
                "{'movementPct':'32.3333','totalEffect':'0.97','publicShare':'0.49','privateShare':'0.48'}");
    }

    @Test
    void anExactHalfOfADeductionRoundsUp() {
        gives(
                new UnavailabilityDeduction(),
                "{'annualCharge':'1','totalAvailabilityWeighting':'300','areaRateDecimals':null,'weightingFactor':'1.5',"
                        + "'deductionPeriods':'1','unavailableButUsedFactor':'1','repetitionFactor':'1'}",
                "{'deduction':'0.01'}");
    }

    @Test
    void anExactHalfOfAnExtensionRoundsUp() {
        gives(
                new ConcessionExtension(),
                "{'targetTraffic':'300','actualTraffic':'290','concessionMonths':1000,'triggerPct':'2.5','extendPctPerPoint':'1.0005',"
                        + "'extendCapPct':'20','reducePctPerPoint':'0.75','reduceCapPct':'10','wholePointsOnly':false}",
                "{'deviationPct':'3.33','wholePoints':3,'changePct':'3.34','changeMonths':'33.4'}");
    }

    @Test
    void exactHalvesOfDamagesInterestAndIndexationRoundUp() {
        gives(
                new LiquidatedDamagesByFormula(),
                "{'contractPrice':'0.01','contractDays':12,'factor':'1','daysLate':6,'capPct':'100'}",
                "{'perDay':'0.00','payable':'0.01','capReached':false}");
        gives(
                new LateInterestByRates(),
                "{'principal':'1.00','dueDate':'2026-03-31','paidDate':'2026-04-04','basis':'ACT/360','rates':["
                        + "{'from':'2026-04-01','annualRatePct':'60'},{'from':'2026-04-03','annualRatePct':'24'},"
                        + "{'from':'2026-04-04','annualRatePct':'36'}]}",
                "{'days':4,'interest':'0.01'}");
        gives(
                new CompositeIndexation(),
                "{'amount':'0.01','fixed':'0','terms':[{'weight':'0.5','base':'3','current':'2'},"
                        + "{'weight':'0.25','base':'15','current':'4'},{'weight':'0.25','base':'5','current':'2'}]}",
                "{'factor':'0.500000','adjustedAmount':'0.01','adjustment':'0.00'}");
    }

    @Test
    void anExactSumOfPresentValuesReachesTheBid() {
        gives(
                new LeastPresentValueOfRevenue(),
                "{'bidPresentValue':'2','discountRatePct':'200','yearlyRevenue':['4','6','999']}",
                "{'cumulativePresentValue':['1.33','2.00'],'endsInYear':2}");
        gives(
                new ExpectedContingentLiability(),
                "{'discountRatePct':'200','items':[{'probability':'1','payment':'0.01','year':1},"
                        + "{'probability':'1','payment':'0.006','year':2},{'probability':'1','payment':'0.001','year':0}]}",
                "{'expected':'0.02','presentValue':'0.01'}");
    }

    @Test
    void sharesOfAVarianceFinerThanACentSumToItAsItIsShown() {
        gives(
                new PainGainBands(),
                "{'target':'100.004','actual':'99.995','bandsPctOfTarget':[{'from':'0','to':null,'contractorShare':'0.5'}]}",
                "{'variance':'0.01','contractorShare':'0.00','authorityShare':'0.01','contractorReceives':'100.00',"
                        + "'authorityPays':'100.00'}");
        gives(
                new PainGainBands(),
                "{'target':'0.010','actual':'0.005','bandsPctOfTarget':[{'from':'0','to':null,'contractorShare':'1'}]}",
                "{'variance':'0.01','contractorShare':'0.01','authorityShare':'0.00','contractorReceives':'0.02',"
                        + "'authorityPays':'0.02'}");
    }

    @Test
    void aPremiumIsGrantedNothingAndStandsAsWhatIsUnfunded() {
        gives(
                new GrantCap(),
                "{'totalProjectCost':'1000.00','grantRequested':'-50.00','schemeCapPct':'20','authorityCapPct':'20'}",
                "{'centralGrant':'0.00','additionalGrant':'0.00','unfunded':'-50.00'}");
    }

    @Test
    void noDamagesReachNoCap() {
        gives(
                new LiquidatedDamages(),
                "{'contractPrice':'1000.00','dailyRatePct':'1','daysLate':0,'capPct':'0'}",
                "{'uncapped':'0.00','cap':'0.00','payable':'0.00','capReached':false}");
    }

    @Test
    void sharingMayBeginWithTheFirstMovementAndEndAtOnce() {
        gives(
                new ExchangeRateShare(),
                "{'foreignAmount':'100.00','baseRate':'2','currentRate':'3','deadbandPct':'0','sharedToPct':'0',"
                        + "'publicShareInSharedBandPct':'10','publicShareAbovePct':'100'}",
                "{'movementPct':'50.0000','totalEffect':'100.00','publicShare':'100.00','privateShare':'0.00'}");
    }

    @Test
    void thirtyDigitsAndTheLongestTermsHaveAnAnswer() {
        var most = "9".repeat(30) + "." + "9".repeat(9);
        var rate = "12.12345678901234567891";
        var growing = calculated(
                new CompoundInterest(), "{'principal':'%s','annualRatePct':'1000','months':1200}".formatted(most));
        var years = calculated(
                new LeastPresentValueOfRevenue(),
                "{'bidPresentValue':'%s','discountRatePct':'%s','yearlyRevenue':[%s]}"
                        .formatted(most, rate, "'1',".repeat(199) + "'1'"));

        assertThat(growing.result().interest().precision()).isLessThan(400);
        assertThat(years.result().cumulativePresentValue()).hasSize(200);
    }
}
