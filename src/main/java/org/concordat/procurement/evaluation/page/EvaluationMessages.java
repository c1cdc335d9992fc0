package org.concordat.procurement.evaluation.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of scoring and consensus. */
@MessageBundle(value = "evaluation", defaultKey = Message.UNDERSCORED_ELEMENT_NAME)
public interface EvaluationMessages {
    @Message("Bids and scores")
    String evaluation();

    @Message("Opened bids")
    String bids();

    @Message("Bidder")
    String bidder();

    @Message("Price")
    String price();

    @Message("Shown when all scores are in")
    String priceLater();

    @Message("Technical offer")
    String technicalOffer();

    @Message("Shown after you have declared that there is no conflict of interest")
    String offerLater();

    @Message("Conflict of interest")
    String conflict();

    @Message("Do you, or somebody close to you, have an interest in one of these bidders?")
    String conflictQuestion();

    @Message("No, I have no conflict of interest")
    String conflictNo();

    @Message("Yes: I take no part in this evaluation")
    String conflictYes();

    @Message("What it is, where there is one")
    String conflictNature();

    @Message("Declare")
    String declare();

    @Message("You declared a conflict of interest and take no part in this evaluation.")
    String excluded();

    @Message("Score alone")
    String score();

    @Message(
            "0 to 100 for each bid on each criterion, with the reason. You submit once; nobody reads your scores before all are in.")
    String scoreHint();

    @Message("{bidder}: {criterion}")
    String place(String bidder, String criterion);

    @Message("points-{number}")
    String pointsId(int number);

    @Message("reason-{number}")
    String reasonId(int number);

    @Message("Points")
    String points();

    @Message("Reason")
    String reason();

    @Message("Submit my scores")
    String submit();

    @Message("Criterion")
    String criterion();

    @Message("Submitted scores")
    String sheets();

    @Message("Evaluator {number}, {time}")
    String sheet(int number, String time);

    @Message("Nothing to read yet.")
    String nothing();

    @Message("Consensus")
    String consensus();

    @Message(
            "One evaluator enters what all have agreed on, another confirms it. The average of the scores is filled in to begin with.")
    String consensusHint();

    @Message("Entered")
    String entered();

    @Message("Enter the consensus")
    String enter();

    @Message("Confirm the consensus")
    String confirm();

    @Message("By confirming you stand by exactly these scores. After that nothing changes and prices are ranked.")
    String confirmHint();

    @Message("You entered these scores; another evaluator confirms them.")
    String mine();

    @Message("Confirmed")
    String confirmed();
}
