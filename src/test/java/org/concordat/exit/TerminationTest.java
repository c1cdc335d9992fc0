package org.concordat.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.Answers.gives;
import static org.concordat.sharing.Answers.refuses;

import java.math.BigDecimal;
import org.concordat.sharing.Cases;
import org.concordat.sharing.Drawn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is paid when an agreement ends before its time, by cause. */
@Tag("property")
class TerminationTest {
    private static final String[] COMPONENTS = {
        "seniorDebt",
        "juniorDebt",
        "juniorInterestPaid",
        "equitySubscribed",
        "distributionsPaid",
        "redundancy",
        "subcontractorBreakage",
        "accountBalances"
    };
    private final ForceMajeureTermination forceMajeure = new ForceMajeureTermination();
    private final PoliticalForceMajeureTermination political = new PoliticalForceMajeureTermination();
    private final ForceMajeureComponents components = new ForceMajeureComponents();
    private final DefaultBeforeOperation beforeOperation = new DefaultBeforeOperation();

    private static String forceMajeure(String debt, String cap, String share, String insurance) {
        return ("{'totalProjectCost':'1000.01','debtDue':'%s','debtCapPctOfCost':'%s','debtPct':'%s',"
                        + "'insuranceReceived':'%s'}")
                .formatted(debt, cap, share, insurance);
    }

    private static String political(String debt, String claims, String cap, String equity, String insurance) {
        return ("{'totalProjectCost':'1000.00','debtDue':'%s','unpaidInsuranceClaims':'%s','unpaidClaimsPct':'80',"
                        + "'debtCapPctOfCost':'%s','adjustedEquity':'%s','insuranceReceived':'%s'}")
                .formatted(debt, claims, cap, equity, insurance);
    }

    private static String components(String... amounts) {
        var inputs = new StringBuilder();
        for (var index = 0; index < COMPONENTS.length; index++) {
            inputs.append(index == 0 ? "{'" : ",'")
                    .append(COMPONENTS[index])
                    .append("':'")
                    .append(amounts[index])
                    .append('\'');
        }
        return inputs + "}";
    }

    private static String beforeOperation(int milestone, String debt, String cost, String debtPct, String costPct) {
        return "{'lastMilestoneAchieved':%d,'debtDue':'%s','bidCost':'%s','debtPct':'%s','bidCostPct':'%s'}"
                .formatted(milestone, debt, cost, debtPct, costPct);
    }

    @Test
    void debtAboveTheCapDoesNotCount() {
        gives(
                forceMajeure,
                forceMajeure("700.00", "33.333", "90", "10.00"),
                "{'debtDueCounted':'333.33','terminationPayment':'290.00'}");
        gives(
                forceMajeure,
                forceMajeure("300.05", "33.333", "50", "0"),
                "{'debtDueCounted':'300.05','terminationPayment':'150.03'}");
    }

    @Test
    void insuranceAboveTheDebtIsNotPaidBack() {
        gives(
                forceMajeure,
                forceMajeure("100.00", "50", "90", "90.01"),
                "{'debtDueCounted':'100.00','terminationPayment':'0.00'}");
    }

    @Test
    void theCapAppliesAfterUnpaidClaimsAreAdded() {
        gives(
                political,
                political("650.00", "100.00", "70", "200.00", "50.00"),
                "{'debtDueCounted':'700.00','terminationPayment':'850.00'}");
        gives(
                political,
                political("600.00", "100.00", "70", "200.00", "50.00"),
                "{'debtDueCounted':'680.00','terminationPayment':'830.00'}");
        gives(
                political,
                political("0", "0.03", "70", "0", "0"),
                "{'debtDueCounted':'0.02','terminationPayment':'0.02'}");
    }

    @Test
    void insuranceAboveDebtAndEquityIsNotPaidBack() {
        gives(
                political,
                political("10.00", "0", "70", "5.00", "15.01"),
                "{'debtDueCounted':'10.00','terminationPayment':'0.00'}");
    }

    @Test
    void noComponentReducesAnother() {
        gives(
                components,
                components("100", "10", "11", "20", "25", "5", "4", "9"),
                "{'components':['100.00','0.00','0.00','5.00','4.00'],'terminationPayment':'100.00'}");
    }

    @Test
    void accountsAboveTheComponentsAreNotPaidBack() {
        gives(
                components,
                components("1", "0", "0", "0", "0", "0", "0", "2"),
                "{'components':['1.00','0.00','0.00','0.00','0.00'],'terminationPayment':'0.00'}");
    }

    @Test
    void theLowerOfDebtAndBidCostIsPaid() {
        gives(
                beforeOperation,
                beforeOperation(5, "100.00", "200.00", "80", "32"),
                "{'byDebt':'80.00','byBidCost':'64.00','terminationPayment':'64.00'}");
        gives(
                beforeOperation,
                beforeOperation(0, "100.00", "200.00", "0", "0"),
                "{'byDebt':'0.00','byBidCost':'0.00','terminationPayment':'0.00'}");
    }

    @Test
    void negativeAmountsAreRefused() {
        refuses(forceMajeure, forceMajeure("-1", "63", "90", "0"), "negative");
        refuses(forceMajeure, forceMajeure("1", "63", "90", "-1"), "negative");
        refuses(forceMajeure, forceMajeure("1", "63", "90", "0").replace("1000.01", "-1"), "negative");
        refuses(political, political("-1", "0", "70", "0", "0"), "negative");
        refuses(political, political("1", "-1", "70", "0", "0"), "negative");
        refuses(political, political("1", "0", "70", "-1", "0"), "negative");
        refuses(political, political("1", "0", "70", "0", "-1"), "negative");
        refuses(political, political("1", "0", "70", "0", "0").replace("1000.00", "-1"), "negative");
        for (var index = 0; index < COMPONENTS.length; index++) {
            var amounts = new String[] {"1", "1", "1", "1", "1", "1", "1", "1"};
            amounts[index] = "-1";
            refuses(components, components(amounts), "negative");
        }
        refuses(beforeOperation, beforeOperation(3, "-1", "1", "60", "16"), "negative");
        refuses(beforeOperation, beforeOperation(3, "1", "-1", "60", "16"), "negative");
    }

    @Test
    void percentagesOutOfSenseAreRefused() {
        refuses(forceMajeure, forceMajeure("1", "101", "90", "0"), "percent-range");
        refuses(forceMajeure, forceMajeure("1", "63", "101", "0"), "percent-range");
        refuses(forceMajeure, forceMajeure("1", "63", "-1", "0"), "percent-range");
        refuses(political, political("1", "0", "101", "0", "0"), "percent-range");
        refuses(political, political("1", "0", "70", "0", "0").replace("'80'", "'101'"), "percent-range");
        refuses(beforeOperation, beforeOperation(3, "1", "1", "101", "16"), "percent-range");
        refuses(beforeOperation, beforeOperation(3, "1", "1", "60", "-1"), "percent-range");
        refuses(beforeOperation, beforeOperation(-1, "1", "1", "60", "16"), "count-range");
    }

    @Test
    void debtThatCountsStaysUnderItsCap() {
        Cases.run("force majeure pays more for more debt, under the cap", 100_000, random -> {
            var cost = Drawn.amount(random);
            var cap = Drawn.percent(random);
            var share = Drawn.percent(random);
            var insurance = Drawn.amount(random);
            var debt = Drawn.cents(random);
            var more = debt.add(Drawn.cents(random));

            var less = forceMajeure
                    .apply(new ForceMajeureTermination.Terms(cost, debt, cap, share, insurance))
                    .result();
            var all = forceMajeure
                    .apply(new ForceMajeureTermination.Terms(cost, more, cap, share, insurance))
                    .result();

            assertThat(all.debtDueCounted().movePointRight(2)).isLessThanOrEqualTo(cap.multiply(cost));
            assertThat(all.debtDueCounted()).isLessThanOrEqualTo(more);
            assertThat(less.terminationPayment()).isNotNegative().isLessThanOrEqualTo(all.terminationPayment());
            assertThat(all.terminationPayment()).isLessThanOrEqualTo(all.debtDueCounted());
        });
    }

    @Test
    void politicalForceMajeurePaysAtLeastTheEquityLessInsurance() {
        Cases.run("a political event pays debt and equity", 100_000, random -> {
            var equity = Drawn.cents(random);
            var insurance = Drawn.cents(random);
            var terms = new PoliticalForceMajeureTermination.Terms(
                    Drawn.amount(random),
                    Drawn.amount(random),
                    Drawn.amount(random),
                    Drawn.percent(random),
                    Drawn.percent(random),
                    equity,
                    insurance);

            var result = political.apply(terms).result();

            assertThat(result.terminationPayment())
                    .isEqualByComparingTo(result.debtDueCounted()
                            .add(equity)
                            .subtract(insurance)
                            .max(BigDecimal.ZERO));
        });
    }

    @Test
    void componentsSumToThePaymentAndTheAccounts() {
        Cases.run("components less accounts are the payment", 100_000, random -> {
            var accounts = Drawn.cents(random);
            var terms = new ForceMajeureComponents.Terms(
                    Drawn.amount(random),
                    Drawn.amount(random),
                    Drawn.amount(random),
                    Drawn.amount(random),
                    Drawn.amount(random),
                    Drawn.amount(random),
                    Drawn.amount(random),
                    accounts);

            var result = components.apply(terms).result();

            var sum = result.components().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(result.components()).hasSize(5).allMatch(part -> part.signum() >= 0);
            assertThat(result.terminationPayment())
                    .isEqualByComparingTo(sum.subtract(accounts).max(BigDecimal.ZERO));
        });
    }
}
