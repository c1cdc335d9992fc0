package org.concordat.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.Answers.gives;
import static org.concordat.sharing.Answers.refuses;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.sharing.Cases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("property")
class PublicSectorComparatorTest {
    private final PublicSectorComparator comparator = new PublicSectorComparator();

    private static String components(String raw, String neutrality, String transferable, String retained, String bid) {
        return ("{'rawPsc':'%s','competitiveNeutrality':'%s','transferableRisk':'%s','retainedRisk':'%s',"
                        + "'bidPresentValue':'%s'}")
                .formatted(raw, neutrality, transferable, retained, bid);
    }

    private static String scenarios(String scenarios, String bid) {
        return "{'scenarios':[%s],'bidPresentValue':'%s'}".formatted(scenarios, bid);
    }

    @Test
    void retainedRiskStandsOnBothSides() {
        gives(
                comparator,
                components("100", "0", "0", "20", "110"),
                "{'riskAdjustedPsc':'120.0','comparableBid':'130.0','valueForMoney':'-10.0','valueForMoneyPct':'-8.33'}");
    }

    @Test
    void valueForMoneyIsRoundedOnceFromExactFigures() {
        // 100.04 and 90.06: the rounded ones differ by 9.9, the exact ones by 9.98
        gives(
                comparator,
                components("100.04", "0", "0", "0", "90.06"),
                "{'riskAdjustedPsc':'100.0','comparableBid':'90.1','valueForMoney':'10.0','valueForMoneyPct':'9.98'}");
    }

    @Test
    void theBidderMayPayAndTheAuthorityBeAtADisadvantage() {
        gives(
                comparator,
                components("10", "-2", "2", "0", "-5"),
                "{'riskAdjustedPsc':'10.0','comparableBid':'-5.0','valueForMoney':'15.0','valueForMoneyPct':'150.00'}");
    }

    @Test
    void scenariosAreAveragedPlainlyAndNothingIsAddedToTheBid() {
        gives(
                comparator,
                scenarios("{'presentValue':'100'},{'presentValue':'200'},{'presentValue':'201'}", "150"),
                "{'comparator':'167.0','valueForMoney':'17.0'}");
        gives(
                comparator,
                scenarios("{'presentValue':'0.1'},{'presentValue':'0.2'}", "0.2"),
                "{'comparator':'0.2','valueForMoney':'-0.1'}");
        gives(
                comparator,
                "{'rawPsc':null,'scenarios':[{'presentValue':'7'}],'bidPresentValue':'7'}",
                "{'comparator':'7.0','valueForMoney':'0.0'}");
    }

    @Test
    void aMixtureIsRefused() {
        refuses(
                comparator,
                "{'rawPsc':'1','scenarios':[{'presentValue':'7'}],'bidPresentValue':'7'}",
                "comparator-inputs");
        refuses(
                comparator,
                components("1", "1", "1", "1", "1','scenarios':[{'presentValue':'7'}],'bidPresentValue':'1"),
                "comparator-inputs");
        refuses(
                comparator,
                "{'retainedRisk':'0','scenarios':[{'presentValue':'7'}],'bidPresentValue':'7'}",
                "comparator-inputs");
        refuses(
                comparator,
                "{'rawPsc':'1','competitiveNeutrality':'1','transferableRisk':'1','bidPresentValue':'7'}",
                "comparator-inputs");
        refuses(comparator, "{'bidPresentValue':'7'}", "comparator-inputs");
    }

    @Test
    void whatCannotBeIsRefused() {
        refuses(comparator, components("10", "0", "-1", "0", "1"), "negative");
        refuses(comparator, components("10", "0", "0", "-1", "1"), "negative");
        refuses(comparator, components("10", "-10", "0", "0", "1"), "comparator");
        refuses(comparator, scenarios("", "1"), "list-empty");
        refuses(comparator, scenarios("null", "1"), "unreadable-inputs");
        refuses(comparator, scenarios("{'presentValue':null}", "1"), "unreadable-inputs");
    }

    @Test
    void retainedRiskChangesNoValueForMoneyAndACheaperBidNeverLowersIt() {
        Cases.run("comparator: retained risk, cheaper bid", 100_000, random -> {
            var raw = BigDecimal.valueOf(1 + random.nextInt(1_000_000), 3);
            var bid = BigDecimal.valueOf(random.nextInt(1_000_000), 3);
            var risk = BigDecimal.valueOf(random.nextInt(1_000_000), 3);

            var value = value(raw, BigDecimal.ZERO, bid);

            assertThat(value(raw, risk, bid)).isEqualTo(value);
            assertThat(value(raw, risk, bid.subtract(risk))).isGreaterThanOrEqualTo(value);
        });
    }

    @Test
    void equalScenariosAreTheComparatorThemselves() {
        Cases.run("comparator: equal scenarios", 100_000, random -> {
            var raw = BigDecimal.valueOf(1 + random.nextInt(1_000_000), 3);
            var bid = BigDecimal.valueOf(random.nextInt(1_000_000), 3);
            var scenarios = List.of(new PublicSectorComparator.Scenario(raw), new PublicSectorComparator.Scenario(raw));
            var terms = new PublicSectorComparator.Terms(null, null, null, null, scenarios, bid);

            assertThat(comparator.apply(terms).result().valueForMoney()).isEqualTo(value(raw, BigDecimal.ZERO, bid));
        });
    }

    private BigDecimal value(BigDecimal raw, BigDecimal retained, BigDecimal bid) {
        var none = BigDecimal.ZERO;
        var terms = new PublicSectorComparator.Terms(raw, none, none, retained, null, bid);
        return comparator.apply(terms).result().valueForMoney();
    }
}
