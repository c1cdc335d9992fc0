package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.concordat.platform.InvalidValue;
import org.junit.jupiter.api.Test;

/** Terms that make no sense are refused before anything is calculated: one field of good terms is changed at a time. */
class RefusedTermsTest {
    private static final String BANDS = "[{'from':'0','to':null,'%s':'%s'}]";

    @Test
    void painAndGain() {
        var good = new Good(
                new PainGainBands(),
                "{'target':'100','actual':'90','bandsPctOfTarget':" + BANDS.formatted("contractorShare", "0.5")
                        + ",'contractorPainCap':'10'}");

        good.refuses("target", "'-1'", "negative");
        good.refuses("actual", "'-0.01'", "negative");
        good.refuses("contractorPainCap", "'-1'", "negative");
        good.refuses("bandsPctOfTarget", BANDS.formatted("contractorShare", "-0.1"), "band-rate");
        good.refuses("bandsPctOfTarget", BANDS.formatted("contractorShare", "1.01"), "band-rate");
        good.refuses("bandsPctOfTarget", "[{'from':'-1','to':null,'contractorShare':'1'}]", "band-edge");
        good.refuses("bandsPctOfTarget", "[{'from':null,'to':null,'contractorShare':'1'}]", "unreadable-inputs");
        good.refuses(
                "bandsPctOfTarget",
                "[" + "{'from':'0','to':'1','contractorShare':'1'},".repeat(1000)
                        + "{'from':'0','to':'1','contractorShare':'1'}]",
                "too-many-items");
        good.accepts("bandsPctOfTarget", BANDS.formatted("contractorShare", "1"));
        good.accepts("target", "'0'");
    }

    @Test
    void changeInLawAndRefinancing() {
        var law = new Good(
                new ProgressiveCostShare(),
                "{'cumulativeBefore':'0','newCapex':'10','bands':" + BANDS.formatted("contractorShare", "0.5") + "}");
        law.refuses("cumulativeBefore", "'-1'", "negative");
        law.refuses("newCapex", "'-1'", "negative");
        law.refuses("bands", BANDS.formatted("contractorShare", "2"), "band-rate");

        var refinancing = new Good(
                new RefinancingGainShare(),
                "{'priorAggregateGain':'0','gain':'10','thresholdIrrTopUp':'0','bands':"
                        + BANDS.formatted("authorityShare", "0.5") + "}");
        refinancing.refuses("priorAggregateGain", "'-1'", "negative");
        refinancing.refuses("thresholdIrrTopUp", "'-1'", "negative");
        refinancing.refuses("bands", BANDS.formatted("authorityShare", "-1"), "band-rate");
        refinancing.refuses("bands", BANDS.formatted("authorityShare", "1.1"), "band-rate");
        refinancing.accepts("gain", "'-10'");
    }

    @Test
    void splits() {
        var good = new Good(
                new LargestRemainderSplit(),
                "{'amount':'1.00','weights':[{'party':'authority','weight':'1'}],'minorUnits':2}");

        good.refuses("amount", "'1.005'", "money-precision");
        good.refuses("minorUnits", "5", "minor-units");
        good.refuses("weights", "[]", "weights");
        good.refuses("weights", "[{'party':'authority','weight':'-1'}]", "negative-weight");
        good.refuses("weights", "[{'party':null,'weight':'1'}]", "unreadable-inputs");
        good.refuses("weights", "[{'party':'donor','weight':'1'},{'party':'donor','weight':'1'}]", "weight-repeated");
    }

    @Test
    void grants() {
        var cap = new Good(
                new GrantCap(),
                "{'totalProjectCost':'100','grantRequested':'20','schemeCapPct':'20','authorityCapPct':'20'}");
        cap.refuses("totalProjectCost", "'-1'", "negative");
        cap.refuses("schemeCapPct", "'-1'", "percent-range");
        cap.refuses("schemeCapPct", "'100.1'", "percent-range");
        cap.refuses("authorityCapPct", "'101'", "percent-range");
        cap.accepts("grantRequested", "'-20'");

        var disbursement = new Good(
                new GrantDisbursement(),
                "{'grant':'100','equityFullySpent':true,'debtRemainingWhenEquitySpent':'10','debtDrawdowns':['5']}");
        disbursement.refuses("grant", "'-1'", "negative");
        disbursement.refuses("debtDrawdowns", "['5','-1']", "negative");
        disbursement.refuses("debtDrawdowns", list(1001), "too-many-items");
        disbursement.refuses("debtDrawdowns", "['5',null]", "unreadable-inputs");
        disbursement.refuses("debtRemainingWhenEquitySpent", "'0'", "debt-remaining");
        disbursement.refuses("debtRemainingWhenEquitySpent", "null", "debt-remaining");
        disbursement.accepts("debtDrawdowns", list(1000));
    }

    @Test
    void exchangeRates() {
        var good = new Good(
                new ExchangeRateShare(),
                "{'foreignAmount':'100','baseRate':'2','currentRate':'3','deadbandPct':'5','sharedToPct':'15',"
                        + "'publicShareInSharedBandPct':'50','publicShareAbovePct':'100'}");

        good.refuses("baseRate", "'0'", "base-rate");
        good.refuses("currentRate", "'0'", "current-rate");
        good.refuses("deadbandPct", "'-1'", "percentage");
        good.refuses("sharedToPct", "'1001'", "percentage");
        good.refuses("sharedToPct", "'4.99'", "shared-below-deadband");
        good.refuses("publicShareInSharedBandPct", "'100.01'", "percent-range");
        good.refuses("publicShareAbovePct", "'-1'", "percent-range");
        good.accepts("deadbandPct", "'0'");
        good.accepts("sharedToPct", "'5'");
    }

    @Test
    void servicePayments() {
        var points = new Good(
                new PerformanceDeduction(),
                "{'points':'30','threshold':'20','pointValue':'3','bands':[{'from':'20','to':null,'multiplier':'1.5'}]}");
        points.refuses("points", "'-1'", "negative");
        points.refuses("pointValue", "'-1'", "negative");
        points.refuses("threshold", "'-20'", "negative");
        points.refuses("threshold", "'10'", "band-start");
        points.refuses("bands", BANDS.formatted("multiplier", "1"), "band-start");
        points.refuses("bands", "[{'from':'20','to':null,'multiplier':'-1'}]", "band-rate");

        var area = new Good(
                new UnavailabilityDeduction(),
                "{'annualCharge':'100','totalAvailabilityWeighting':'10','areaRateDecimals':1,'weightingFactor':'3',"
                        + "'deductionPeriods':'3','unavailableButUsedFactor':'0.5','repetitionFactor':'2'}");
        area.refuses("annualCharge", "'-1'", "negative");
        area.refuses("totalAvailabilityWeighting", "'0'", "availability-weighting");
        area.refuses("areaRateDecimals", "11", "area-rate-decimals");
        area.refuses("weightingFactor", "'-1'", "negative");
        area.refuses("deductionPeriods", "'-1'", "negative");
        area.refuses("unavailableButUsedFactor", "'1.1'", "fraction-range");
        area.refuses("repetitionFactor", "'-1'", "negative");

        var month = new Good(
                new MonthlyServicePayment(),
                "{'annualCharge':'1200','deductions':'1','monthlyCapPct':'100','broughtForward':'0'}");
        month.refuses("annualCharge", "'-1'", "negative");
        month.refuses("deductions", "'-1'", "negative");
        month.refuses("broughtForward", "'-1'", "negative");
        month.refuses("monthlyCapPct", "'-1'", "percentage");
        month.refuses("monthlyCapPct", "'1001'", "percentage");
    }

    @Test
    void revenue() {
        var guarantee = new Good(
                new MinimumRevenueGuarantee(),
                "{'year':3,'agreedRevenue':'100','actualRevenue':'90','floorPct':'80','ceilingPct':'120','gatePct':'50',"
                        + "'gateInclusive':false}");
        guarantee.refuses("year", "-1", "year");
        guarantee.refuses("year", "10000", "year");
        guarantee.refuses("agreedRevenue", "'-1'", "negative");
        guarantee.refuses("actualRevenue", "'-1'", "negative");
        guarantee.refuses("floorPct", "'120.01'", "floor-above-ceiling");
        guarantee.refuses("floorPct", "'-1'", "percentage");
        guarantee.refuses("ceilingPct", "'1001'", "percentage");
        guarantee.refuses("gatePct", "'-1'", "percentage");
        guarantee.accepts("floorPct", "'120'");

        var upside = new Good(
                new UpsideRevenueShare(),
                "{'forecastRevenue':'100','actualRevenue':'120','bandsPctOfForecast':"
                        + BANDS.formatted("authorityShare", "0.5") + "}");
        upside.refuses("forecastRevenue", "'-1'", "negative");
        upside.refuses("actualRevenue", "'-1'", "negative");
        upside.refuses("bandsPctOfForecast", BANDS.formatted("authorityShare", "1.5"), "band-rate");

        var present = new Good(
                new LeastPresentValueOfRevenue(),
                "{'bidPresentValue':'100','discountRatePct':'8','yearlyRevenue':['10']}");
        present.refuses("bidPresentValue", "'-1'", "negative");
        present.refuses("discountRatePct", "'-99.99999999999999999999'", "discount-rate");
        present.refuses("discountRatePct", "'-50.01'", "discount-rate");
        present.refuses("discountRatePct", "'1000.01'", "discount-rate");
        present.refuses("yearlyRevenue", "['-1']", "negative");
        present.refuses("yearlyRevenue", list(201), "years");
        present.refuses("yearlyRevenue", list(1001), "too-many-items");
        present.accepts("discountRatePct", "'-50'");
    }

    @Test
    void trafficAndRisk() {
        var traffic = new Good(
                new ConcessionExtension(),
                "{'targetTraffic':'100','actualTraffic':'90','concessionMonths':240,'triggerPct':'2.5','extendPctPerPoint':'1.5',"
                        + "'extendCapPct':'20','reducePctPerPoint':'0.75','reduceCapPct':'10','wholePointsOnly':true}");
        traffic.refuses("targetTraffic", "'0'", "target-traffic");
        traffic.refuses("actualTraffic", "'-1'", "negative");
        traffic.refuses("actualTraffic", "'1000000.1'", "traffic-deviation");
        traffic.refuses("concessionMonths", "0", "concession-months");
        traffic.refuses("concessionMonths", "1201", "concession-months");
        traffic.refuses("triggerPct", "'-1'", "percentage");
        traffic.refuses("extendPctPerPoint", "'-1'", "percentage");
        traffic.refuses("extendCapPct", "'-1'", "percentage");
        traffic.refuses("reducePctPerPoint", "'-1'", "percentage");
        traffic.refuses("reduceCapPct", "'100.1'", "percent-range");
        traffic.accepts("concessionMonths", "1200");

        var liability = new Good(
                new ExpectedContingentLiability(),
                "{'discountRatePct':'6','items':[{'probability':'0.2','payment':'100','year':1}]}");
        liability.refuses("discountRatePct", "'-51'", "discount-rate");
        liability.refuses("items", "[{'probability':'1.1','payment':'100','year':1}]", "probability");
        liability.refuses("items", "[{'probability':'1','payment':'-100','year':1}]", "negative");
        liability.refuses("items", "[{'probability':'1','payment':'100','year':-1}]", "year");
        liability.refuses("items", "[{'probability':'1','payment':'100','year':201}]", "year");

        var cover = new Good(
                new DebtServiceCover(),
                "{'cashAvailableForDebtService':'12','interest':'4','principal':'5','lockUpBelow':'1.2'}");
        cover.refuses("interest", "'-1'", "negative");
        cover.refuses("principal", "'-1'", "negative");
        cover.refuses("lockUpBelow", "'-1'", "negative");
        cover.accepts("cashAvailableForDebtService", "'-1'");
    }

    @Test
    void indexation() {
        var partial = new Good(
                new PartialIndexation(),
                "{'baseCharge':'100','indexedProportion':'0.3','baseIndex':'100','currentIndex':'110'}");
        partial.refuses("baseCharge", "'-1'", "negative");
        partial.refuses("indexedProportion", "'1.1'", "fraction-range");
        partial.refuses("baseIndex", "'0'", "base-index");
        partial.refuses("currentIndex", "'0'", "current-index");

        var composite = new Good(
                new CompositeIndexation(),
                "{'amount':'100','fixed':'0.4','terms':[{'weight':'0.6','base':'100','current':'110'}]}");
        composite.refuses("amount", "'-1'", "negative");
        composite.refuses("fixed", "'0.5'", "weights-not-one");
        composite.refuses("fixed", "'-0.1'", "fraction-range");
        composite.refuses("terms", "[{'weight':'-0.6','base':'100','current':'110'}]", "negative-weight");
        composite.refuses("terms", "[{'weight':'0.6','base':'0','current':'110'}]", "base-index");
        composite.refuses("terms", "[{'weight':'0.6','base':'1','current':'-1'}]", "current-index");

        var collar = new Good(
                new IndexationCollar(), "{'baseCharge':'100','indexChangePct':'7','floorPct':'0','capPct':'5'}");
        collar.refuses("baseCharge", "'-1'", "negative");
        collar.refuses("indexChangePct", "'-100.1'", "index-change");
        collar.refuses("floorPct", "'-101'", "index-change");
        collar.refuses("capPct", "'1000001'", "index-change");
        collar.refuses("floorPct", "'5.01'", "floor-above-cap");
    }

    @Test
    void retentionAndAdvances() {
        var accumulation =
                new Good(new RetentionAccumulation(), "{'certificates':['100'],'ratePct':'10','limit':'50'}");
        accumulation.refuses("certificates", "['-1']", "negative");
        accumulation.refuses("ratePct", "'100.1'", "percent-range");
        accumulation.refuses("limit", "'-1'", "negative");
        accumulation.refuses("certificates", list(1001), "too-many-items");

        var release =
                new Good(new RetentionRelease(), "{'held':'100','firstMoietyPct':'50','outstandingWorkAtEnd':'5'}");
        release.refuses("held", "'-1'", "negative");
        release.refuses("firstMoietyPct", "'100.1'", "percent-range");
        release.refuses("outstandingWorkAtEnd", "'-1'", "negative");

        var section = new Good(
                new SectionRetentionRelease(),
                "{'held':'50','sectionValue':'200','finalContractPrice':'1000','sectionSharePct':'40'}");
        section.refuses("held", "'-1'", "negative");
        section.refuses("sectionValue", "'-1'", "negative");
        section.refuses("sectionValue", "'1000.01'", "section-value");
        section.refuses("finalContractPrice", "'0'", "contract-price");
        section.refuses("sectionSharePct", "'101'", "percent-range");

        var advance = new Good(
                new AdvanceRecovery(),
                "{'advance':'100','recoveryStartsWhenCumulativeExceeds':'10','ratePct':'25','certificates':['50']}");
        advance.refuses("advance", "'-1'", "negative");
        advance.refuses("recoveryStartsWhenCumulativeExceeds", "'-1'", "negative");
        advance.refuses("ratePct", "'-1'", "percent-range");
        advance.refuses("certificates", "['-1']", "negative");
        advance.refuses("certificates", list(1001), "too-many-items");
    }

    @Test
    void delay() {
        var daily = new Good(
                new LiquidatedDamages(), "{'contractPrice':'100','dailyRatePct':'0.1','daysLate':5,'capPct':'10'}");
        daily.refuses("contractPrice", "'-1'", "negative");
        daily.refuses("dailyRatePct", "'101'", "percent-range");
        daily.refuses("daysLate", "-1", "days-late");
        daily.refuses("daysLate", "36526", "days-late");
        daily.refuses("capPct", "'101'", "percent-range");

        var formula = new Good(
                new LiquidatedDamagesByFormula(),
                "{'contractPrice':'100','contractDays':300,'factor':'0.15','daysLate':7,'capPct':'10'}");
        formula.refuses("contractPrice", "'-1'", "negative");
        formula.refuses("contractDays", "0", "contract-days");
        formula.refuses("contractDays", "36526", "contract-days");
        formula.refuses("factor", "'-1'", "negative");
        formula.refuses("daysLate", "-1", "days-late");
        formula.refuses("capPct", "'-1'", "percent-range");
    }

    @Test
    void interest() {
        var simple =
                new Good(new SimpleInterest(), "{'principal':'100','annualRatePct':'5','days':30,'basis':'ACT/360'}");
        simple.refuses("principal", "'-1'", "negative");
        simple.refuses("annualRatePct", "'-100.1'", "interest-rate");
        simple.refuses("annualRatePct", "'1000.1'", "interest-rate");
        simple.refuses("days", "36526", "interest-days");
        simple.accepts("annualRatePct", "'-0.5'");

        var late = new Good(
                new LateInterestByRates(),
                "{'principal':'100','dueDate':'2026-03-31','paidDate':'2026-04-30','basis':'ACT/365F',"
                        + "'rates':[{'from':'2026-01-01','annualRatePct':'5'}]}");
        late.refuses("principal", "'-1'", "negative");
        late.refuses("paidDate", "'9999-12-31'", "interest-days");
        late.refuses("rates", "[{'from':'2026-01-01','annualRatePct':'1001'}]", "interest-rate");
        late.refuses("rates", "[{'from':'2026-04-02','annualRatePct':'1'}]", "rates-begin-late");
        late.refuses(
                "rates",
                "[{'from':'2026-01-01','annualRatePct':'1'},{'from':'2026-01-01','annualRatePct':'2'}]",
                "rates-not-in-order");
        late.accepts("paidDate", "'2026-03-01'");

        var compound = new Good(new CompoundInterest(), "{'principal':'100','annualRatePct':'5','months':5}");
        compound.refuses("principal", "'-1'", "negative");
        compound.refuses("annualRatePct", "'1001'", "interest-rate");
        compound.refuses("months", "-1", "months");
        compound.refuses("months", "1201", "months");
    }

    private static String list(int items) {
        return "[" + "'1',".repeat(items - 1) + "'1']";
    }

    /** Terms in order, from which one field at a time departs. */
    private record Good(Mechanism<?, ?> mechanism, String terms) {
        Good {
            Answers.calculated(mechanism, terms);
        }

        void refuses(String field, String value, String code) {
            var changed = with(field, value);
            assertThatThrownBy(() -> CalculationJson.inputs(Answers.json(changed), mechanism.inputs()))
                    .as(mechanism.name() + " " + changed)
                    .isInstanceOf(InvalidValue.class)
                    .extracting(refusal -> ((InvalidValue) refusal).code())
                    .isEqualTo(code);
        }

        void accepts(String field, String value) {
            assertThat(Answers.calculated(mechanism, with(field, value)).steps())
                    .as(field + " " + value)
                    .isNotEmpty();
        }

        private String with(String field, String value) {
            var changed = (ObjectNode) Answers.json(terms);
            assertThat(changed.has(field)).as(field).isTrue();
            return changed.set(field, Answers.json(value)).toString();
        }
    }
}
