package org.concordat.procurement.award.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.Map;
import org.concordat.procurement.evaluation.RankingView;

/** Texts of the ranking, the award and the result. */
@MessageBundle(value = "award", defaultKey = Message.UNDERSCORED_ELEMENT_NAME)
public interface AwardMessages {
    @Message("Ranking and award")
    String ranking();

    @Message("Place")
    String place();

    @Message("Bidder")
    String bidder();

    @Message("Price")
    String price();

    @Message("Quality")
    String quality();

    @Message("Price score")
    String priceScore();

    @Message("Total")
    String combined();

    @Message("by draw")
    String drawn();

    @Message(
            "Quality = sum of weight × points ÷ 100. Price score = {weight} × lowest price ÷ price. The total is rounded to four places at the end. Equal totals are drawn by lot; with the seed {seed} anybody can draw again.")
    String formula(String weight, String seed);

    @Message("{#when warning}{#is SINGLE_BID}There is only one bid: check its price by itself."
            + "{#is ALL_ABOVE_ESTIMATE}Every price is above the estimate."
            + "{#is LOSER_DECIDES}Without one of the losing bids another bid would be first.{/when}")
    String warning(RankingView.Warning warning);

    @Message("Decide")
    String decide();

    @Message("Record the decision")
    String recordDecision();

    @Message("Your decision")
    String decision();

    @Message("Award to the first place")
    String toFirst();

    @Message("No award")
    String toNobody();

    @Message("Reason")
    String reason();

    @Message("Needed where nobody is awarded; bidders read it.")
    String reasonHint();

    @Message("Somebody who neither prepared nor evaluated the tender decides. The decision cannot be undone.")
    String decideHint();

    @Message("Award")
    String award();

    @Message("Winner")
    String winner();

    @Message("Standstill until")
    String standstill();

    @Message("Result sent to every bidder")
    String toldAt();

    @Message("Not begun: it counts from the sending of the result to every bidder.")
    String standstillNotBegun();

    @Message("Not sent yet to:")
    String notSentYet();

    @Message("Over: the contract may be signed")
    String standstillOver();

    @Message("Result of your bid")
    String result();

    @Message("Tender")
    String tender();

    @Message("Your bid won.")
    String won();

    @Message("Your bid did not win.")
    String lost();

    @Message("The tender ended without an award.")
    String noAward();

    @Message("Winner's price")
    String winnersPrice();

    @Message("Your price")
    String yourPrice();

    @Message("Your scores")
    String yourScores();

    @Message("Criterion")
    String criterion();

    @Message("Weight")
    String weight();

    @Message("Points")
    String points();

    @Message("The result of {params.number} can be read")
    String resultCanBeRead(Map<String, String> params);
}
