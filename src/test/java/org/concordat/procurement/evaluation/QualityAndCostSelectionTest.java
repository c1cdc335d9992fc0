package org.concordat.procurement.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.Answers.gives;
import static org.concordat.sharing.Answers.refuses;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.concordat.sharing.Cases;
import org.concordat.sharing.Undetermined;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("property")
class QualityAndCostSelectionTest {
    private static final int CASES = 100_000;
    private static final BigDecimal MINIMUM = BigDecimal.valueOf(40);
    private final QualityAndCostSelection selection = new QualityAndCostSelection();

    private static String terms(String minimum, String... proposals) {
        return weighed("0.5", "0.5", minimum, proposals);
    }

    private static String weighed(String technical, String financial, String minimum, String... proposals) {
        return "{'technicalWeight':'%s','financialWeight':'%s','minimumTechnical':'%s','proposals':[%s]}"
                .formatted(technical, financial, minimum, String.join(",", proposals));
    }

    private static String proposal(String bidder, String technical, String price) {
        return "{'bidder':'%s','technical':'%s','price':'%s'}".formatted(bidder, technical, price);
    }

    @Test
    void theMinimumItselfIsEnoughAndUnroundedPointsCount() {
        gives(
                selection,
                terms("70", proposal("A", "69.99999", "1"), proposal("B", "70.0", "200")),
                "{'rejected':['A'],'scores':{'B':{'financial':'100.00','combined':'85.00'}},'ranking':['B'],'winner':'B'}");
    }

    @Test
    void theRejectedStandInListedOrder() {
        gives(
                selection,
                terms("50", proposal("Z", "1", "1"), proposal("M", "50", "1"), proposal("A", "2", "1")),
                "{'rejected':['Z','A'],'scores':{'M':{'financial':'100.00','combined':'75.00'}},'ranking':['M'],"
                        + "'winner':'M'}");
    }

    @Test
    void equalCombinedPointsGoToTheHigherTechnicalPoints() {
        // 60 / 2 + 100 / 2 = 80 = 80 x 0.5 + 100 x 100 / 125 x 0.5
        gives(
                selection,
                terms("0", proposal("A", "60", "100"), proposal("B", "80", "125")),
                "{'rejected':[],'scores':{'A':{'financial':'100.00','combined':'80.00'},"
                        + "'B':{'financial':'80.00','combined':'80.00'}},'ranking':['B','A'],'winner':'B'}");
    }

    @Test
    void thenToTheLowerPrice() {
        gives(
                selection,
                weighed("1", "0", "0", proposal("A", "60", "125"), proposal("B", "60", "100")),
                "{'rejected':[],'scores':{'A':{'financial':'80.00','combined':'60.00'},"
                        + "'B':{'financial':'100.00','combined':'60.00'}},'ranking':['B','A'],'winner':'B'}");
    }

    @Test
    void placesAreDecidedAtFourDecimals() {
        // 80 against 79.998: at two decimals it would be a tie, which B would win by its technical points.
        gives(
                selection,
                terms("0", proposal("A", "60", "100"), proposal("B", "80", "125.00625")),
                "{'rejected':[],'scores':{'A':{'financial':'100.00','combined':'80.00'},"
                        + "'B':{'financial':'80.00','combined':'80.00'}},'ranking':['A','B'],'winner':'A'}");
        // 80 against 79.999992: at four decimals it is a tie.
        gives(
                selection,
                terms("0", proposal("A", "60", "100"), proposal("B", "80.00001", "125.00004")),
                "{'rejected':[],'scores':{'A':{'financial':'100.00','combined':'80.00'},"
                        + "'B':{'financial':'80.00','combined':'80.00'}},'ranking':['B','A'],'winner':'B'}");
    }

    @Test
    void combinedPointsAreRoundedOnceFromTheExactSum() {
        // 66.666... x 0.5 + 0.003 x 0.5 = 33.33483...; from 66.67 it would be 33.34.
        gives(
                selection,
                terms("0", proposal("A", "0.003", "3"), proposal("B", "99", "2")),
                "{'rejected':[],'scores':{'A':{'financial':'66.67','combined':'33.33'},"
                        + "'B':{'financial':'100.00','combined':'99.50'}},'ranking':['B','A'],'winner':'B'}");
    }

    @Test
    void withoutAQualifiedProposalThereIsNoWinner() {
        refuses(selection, terms("70", proposal("A", "69", "1")), "NO_QUALIFIED_PROPOSAL");
        refuses(selection, terms("70"), "NO_QUALIFIED_PROPOSAL");
    }

    @Test
    void onlyADrawTellsEqualsApart() {
        refuses(selection, terms("0", proposal("A", "60", "100"), proposal("B", "60.0", "100.00")), "TIE_NEEDS_DRAW");
    }

    @Test
    void whatCannotBeIsRefused() {
        refuses(selection, weighed("0.8", "0.3", "0", proposal("A", "60", "1")), "weights-not-one");
        refuses(selection, weighed("1.2", "-0.2", "0", proposal("A", "60", "1")), "negative");
        refuses(selection, weighed("-0.2", "1.2", "0", proposal("A", "60", "1")), "negative");
        refuses(selection, terms("101", proposal("A", "60", "1")), "technical-points");
        refuses(selection, terms("-1", proposal("A", "60", "1")), "technical-points");
        refuses(selection, terms("0", proposal("A", "100.01", "1")), "technical-points");
        refuses(selection, terms("0", proposal("A", "60", "0")), "bid-price");
        refuses(selection, terms("0", proposal(" ", "60", "1")), "bidder-name");
        refuses(selection, terms("0", proposal("A", "60", "1"), proposal("A", "50", "2")), "name-repeated");
    }

    @Test
    void theRankingIsTheSameAfterPermutingBids() {
        Cases.run("qcbs: permuting", CASES, random -> {
            var proposals = Offers.proposals(random);

            assertThat(result(Offers.shuffled(proposals, random)).map(QualityAndCostSelection.Result::ranking))
                    .isEqualTo(result(proposals).map(QualityAndCostSelection.Result::ranking));
        });
    }

    @Test
    void aFactorOnEveryPriceChangesNoPoints() {
        Cases.run("qcbs: scaling", CASES, random -> {
            var proposals = Offers.proposals(random);
            var scaled = proposals.stream()
                    .map(each -> new Proposal(
                            each.bidder(), each.technical(), each.price().multiply(Offers.FACTOR)))
                    .toList();

            assertThat(result(scaled)).isEqualTo(result(proposals));
        });
    }

    @Test
    void aLowerPriceOfItsOwnNeverLowersARank() {
        Cases.run("qcbs: own price", CASES, random -> {
            var proposals = Offers.proposals(random);
            var chosen = proposals.get(random.nextInt(proposals.size()));
            var lowered = new Proposal(chosen.bidder(), chosen.technical(), lower(chosen.price(), random));
            var after = result(proposals.stream()
                    .map(each -> each == chosen ? lowered : each)
                    .toList());
            var before = result(proposals);

            if (before.isPresent() && after.isPresent()) {
                assertThat(after.get().ranking().indexOf(chosen.bidder()))
                        .isLessThanOrEqualTo(before.get().ranking().indexOf(chosen.bidder()));
            }
        });
    }

    @Test
    void whoIsRejectedChangesNothingForTheOthers() {
        Cases.run("qcbs: rejected", CASES, random -> {
            var proposals = Offers.proposals(random);
            var qualified = proposals.stream()
                    .filter(each -> each.technical().compareTo(MINIMUM) >= 0)
                    .toList();

            assertThat(result(proposals).map(QualityAndCostSelection.Result::scores))
                    .isEqualTo(result(qualified).map(QualityAndCostSelection.Result::scores));
        });
    }

    @Test
    void theLowestQualifiedPriceGetsAllPointsAndNobodyMore() {
        Cases.run("qcbs: full points", CASES, random -> {
            var scores =
                    result(Offers.proposals(random)).map(found -> found.scores().values());

            scores.ifPresent(all -> {
                var financial = all.stream()
                        .map(QualityAndCostSelection.Scores::financial)
                        .toList();
                assertThat(financial).contains(new BigDecimal("100.00"));
                assertThat(financial)
                        .allMatch(points -> points.signum() >= 0 && points.compareTo(BigDecimal.valueOf(100)) <= 0);
            });
        });
    }

    private static BigDecimal lower(BigDecimal price, Random random) {
        return price.multiply(BigDecimal.valueOf(1 + random.nextInt(99), 2));
    }

    /** Empty where there is nobody to place, or only a draw could. */
    private Optional<QualityAndCostSelection.Result> result(List<Proposal> proposals) {
        try {
            var terms =
                    new QualityAndCostSelection.Terms(new BigDecimal("0.7"), new BigDecimal("0.3"), MINIMUM, proposals);
            return Optional.of(selection.apply(terms).result());
        } catch (Undetermined nobody) {
            return Optional.empty();
        }
    }
}
