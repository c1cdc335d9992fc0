package org.concordat.procurement.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.Answers.gives;
import static org.concordat.sharing.Answers.refuses;

import java.math.BigDecimal;
import java.util.Map;
import org.concordat.sharing.Cases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("property")
class UnsolicitedProposalTest {
    private static final int CASES = 100_000;
    private final ProponentBonus bonus = new ProponentBonus();
    private final SwissChallenge challenge = new SwissChallenge();

    private static String points(String cap, String granted, String scores) {
        return points("1000", cap, granted, scores);
    }

    private static String points(String total, String cap, String granted, String scores) {
        return "{'totalPoints':'%s','bonusCapPct':'%s','bonusGrantedPct':'%s','scores':{%s}}"
                .formatted(total, cap, granted, scores);
    }

    private static String offers(String original, String best, String window) {
        return "{'criterion':'lowestAnnuity','originalOffer':'%s','bestChallenge':'%s'%s}"
                .formatted(original, best, window);
    }

    @Test
    void noMoreThanTheCapIsGranted() {
        gives(
                bonus,
                points("3", "10", "'challenger':'880','original proponent':'842'"),
                "{'bonusPoints':'30.00','final':{'challenger':'880.00','original proponent':'872.00'},"
                        + "'winner':'challenger'}");
    }

    @Test
    void theCapIsRoundedDownAndWhatIsGrantedHalfUp() {
        gives(
                bonus,
                points("100.1", "5.005", "6", "'original proponent':'1'"),
                "{'bonusPoints':'5.01','final':{'original proponent':'6.01'},'winner':'original proponent'}");
        gives(
                bonus,
                points("1.1", "50", "0.5", "'original proponent':'0'"),
                "{'bonusPoints':'0.01','final':{'original proponent':'0.01'},'winner':'original proponent'}");
        gives(
                bonus,
                points("1.5", "1", "2", "'original proponent':'0'"),
                "{'bonusPoints':'0.01','final':{'original proponent':'0.01'},'winner':'original proponent'}");
    }

    @Test
    void equalEndsGoToTheHigherPointsBefore() {
        gives(
                bonus,
                points("10", "5", "'original proponent':'830','challenger':'880'"),
                "{'bonusPoints':'50.00','final':{'original proponent':'880.00','challenger':'880.00'},"
                        + "'winner':'challenger'}");
    }

    @Test
    void onlyADrawTellsEqualChallengersApart() {
        refuses(bonus, points("10", "5", "'original proponent':'1','B':'880','C':'880.0'"), "TIE_NEEDS_DRAW");
        gives(
                bonus,
                points("10", "5", "'original proponent':'900','B':'880','C':'880'"),
                "{'bonusPoints':'50.00','final':{'original proponent':'950.00','B':'880.00','C':'880.00'},"
                        + "'winner':'original proponent'}");
    }

    @Test
    void theBestBonusIsNeverAboveTheCapAndHelpsNobodyElse() {
        Cases.run("bonus: bounds", CASES, random -> {
            var total = Offers.price(random);
            var cap = BigDecimal.valueOf(random.nextInt(10_001), 2);
            var granted = BigDecimal.valueOf(random.nextInt(10_001), 2);
            var scores = Map.of("original proponent", BigDecimal.ZERO, "other", total);

            var result = bonus.apply(new ProponentBonus.Terms(total, cap, granted, scores))
                    .result();

            assertThat(result.bonusPoints().movePointRight(2)).isLessThanOrEqualTo(total.multiply(cap));
            assertThat(result.finalPoints()).containsEntry("other", total);
            assertThat(result.finalPoints().get("original proponent")).isEqualTo(result.bonusPoints());
            assertThat(result.winner()).isEqualTo("other");
        });
    }

    @Test
    void theEdgeOfTheWindowIsInIt() {
        gives(
                challenge,
                offers("110", "100", ",'matchWindowPct':'10'"),
                "{'originalBeaten':true,'rightToMatch':true,'gapPct':'10.0000'}");
        gives(
                challenge,
                offers("110.00001", "100", ",'matchWindowPct':'10'"),
                "{'originalBeaten':true,'rightToMatch':false,'gapPct':'10.0000'}");
        gives(
                challenge,
                offers("4", "3", ",'matchWindowPct':'33.33333333333333333333'"),
                "{'originalBeaten':true,'rightToMatch':false,'gapPct':'33.3333'}");
    }

    @Test
    void withoutAWindowAnyBeatenOriginalMayMatch() {
        gives(challenge, offers("900", "100", ""), "{'originalBeaten':true,'rightToMatch':true,'gapPct':'800.0000'}");
        gives(
                challenge,
                offers("900", "100", ",'matchWindowPct':null"),
                "{'originalBeaten':true,'rightToMatch':true,'gapPct':'800.0000'}");
    }

    @Test
    void whoIsNotBeatenHasNothingToMatch() {
        gives(challenge, offers("100", "100", ""), "{'originalBeaten':false,'rightToMatch':false,'gapPct':'0.0000'}");
        gives(
                challenge,
                offers("80", "100", ",'matchWindowPct':'10'"),
                "{'originalBeaten':false,'rightToMatch':false,'gapPct':'-20.0000'}");
    }

    @Test
    void whatCannotBeIsRefused() {
        var one = "'original proponent':'1'";
        refuses(bonus, points("0", "10", "5", one), "total-points");
        refuses(bonus, points("101", "5", one), "percent-range");
        refuses(bonus, points("10", "-1", one), "percent-range");
        refuses(bonus, points("10", "5", "'challenger':'1'"), "proponent-missing");
        refuses(bonus, points("10", "5", one + ",'':'1'"), "bidder-name");
        refuses(bonus, points("10", "5", one + ",'B':'-1'"), "points-outside");
        refuses(bonus, points("10", "5", one + ",'B':'1000.1'"), "points-outside");
        refuses(bonus, points("10", "5", one + ",'B':null"), "unreadable-inputs");
        refuses(challenge, offers("0", "1", ""), "original-offer");
        refuses(challenge, offers("1", "0", ""), "best-challenge");
        refuses(challenge, offers("1", "1", ",'matchWindowPct':'-1'"), "negative");
        refuses(challenge, offers("1", "1", "").replace("lowestAnnuity", "LOWEST_ANNUITY"), "unreadable-inputs");
    }
}
