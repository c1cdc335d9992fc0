package org.concordat.procurement.tender.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.concordat.procurement.tender.CriterionKind;
import org.concordat.procurement.tender.TenderStatus;

/** Texts of tenders until the deadline. */
@MessageBundle(value = "tender", defaultKey = Message.UNDERSCORED_ELEMENT_NAME)
public interface TenderMessages {
    @Message("Tenders")
    String tenders();

    @Message("Prepare a tender")
    String prepare();

    @Message("Change the draft")
    String change();

    @Message("Save the draft")
    String save();

    @Message("Publish the tender")
    String publish();

    @Message("Check the draft. After publication nothing of it can be changed.")
    String publishHint();

    @Message("Cancel the tender")
    String cancel();

    @Message("Why the tender is cancelled")
    String cancelReason();

    @Message("Everybody who sees the tender reads the reason. Do not write about single bids or people.")
    String cancelReasonHint();

    @Message("Go on")
    String goOn();

    @Message("Check before you cancel the tender")
    String checkCancellation();

    @Message("This cannot be undone. Nothing more is bid, opened, scored or awarded, and what waits for people ends. "
            + "Bids that were not opened stay sealed. Everybody who has a bid or the draft of one is told. "
            + "The project stays where it is: you can prepare another tender for it.")
    String cancelConsequence();

    @Message("This cannot be undone. Only your own people have seen this draft, and nobody else will. "
            + "The project stays where it is: you can prepare another tender for it.")
    String cancelDraftConsequence();

    @Message("Change the reason")
    String changeReason();

    @Message("A tender that was awarded or has ended cannot be cancelled.")
    String notCancellable();

    @Message("Back to the tender")
    String back();

    @Message("{authority} cancelled this tender on {time}.")
    String cancelledBy(String authority, String time);

    @Message("Number")
    String number();

    @Message("Title")
    String title();

    @Message("What is wanted")
    String description();

    @Message("Project")
    String project();

    @Message("Authority")
    String authority();

    @Message("Estimate")
    String estimate();

    @Message("Estimated value, for example 1000000.00")
    String estimateAmount();

    @Message("Currency")
    String currency();

    @Message("Three letters, for example EUR")
    String currencyHint();

    @Message("Deadline for bids")
    String deadline();

    @Message("Date and time in your authority's zone ({zone})")
    String deadlineHint(String zone);

    @Message("Criteria")
    String criteria();

    @Message("Criterion")
    String criterion();

    @Message("The weights of all criteria, price included, sum to exactly 100.")
    String criteriaHint();

    @Message("Kind")
    String kind();

    @Message("Weight")
    String weight();

    @Message("Weight of the price")
    String priceWeight();

    @Message("Price")
    String price();

    @Message("Quality criterion {number}")
    String qualityTitle(int number);

    @Message("Weight of quality criterion {number}")
    String qualityWeight(int number);

    @Message("qualityTitle-{number}")
    String qualityTitleId(int number);

    @Message("qualityWeight-{number}")
    String qualityWeightId(int number);

    @Message("Evaluators")
    String evaluators();

    @Message("At least two; each of them scores alone.")
    String evaluatorsHint();

    @Message("Nobody in your authority has the role of evaluator. Ask the person who manages roles.")
    String noEvaluators();

    @Message("Name a further evaluator")
    String furtherEvaluator();

    @Message("Name")
    String nameEvaluator();

    @Message("State")
    String state();

    @Message("Any state")
    String anyState();

    @Message("Filter")
    String filter();

    @Message("No tender matches.")
    String none();

    @Message("Published")
    String publishedAt();

    @Message("Questions until")
    String questionsUntil();

    @Message("Questions and answers")
    String questions();

    @Message("No question has been asked.")
    String noQuestions();

    @Message("Question {number}")
    String question(int number);

    @Message("Answer")
    String answer();

    @Message("answer-{number}")
    String answerId(int number);

    @Message("Not answered yet.")
    String unanswered();

    @Message("Answer to all")
    String answerToAll();

    @Message("Ask a question")
    String ask();

    @Message("Your question")
    String yourQuestion();

    @Message("Everybody reads question and answer; nobody is told who asked. Do not write who you are.")
    String askHint();

    @Message("Send the question")
    String sendQuestion();

    @Message("Who acts next")
    String actsNext();

    @Message("due {time}")
    String dueAt(String time);

    @Message("Vendors submit their bids until {time}.")
    String vendorsBid(String time);

    @Message("A procurement officer of {authority}: the draft waits to be published.")
    String officerPublishes(String authority);

    @Message("Nobody: nothing waits here.")
    String nobody();

    @Message("What you can do")
    String steps();

    @Message("Your bid")
    String stepBid();

    @Message("Open the bids")
    String stepOpening();

    @Message("Bids and scores")
    String stepEvaluation();

    @Message("Consensus")
    String stepConsensus();

    @Message("Ranking and award")
    String stepRanking();

    @Message("Result of your bid")
    String stepResult();

    @Message("{#when kind}{#is QUALITY}Quality{#is PRICE}Price{/when}")
    String kindOf(CriterionKind kind);

    @Message(
            "{#when status}{#is DRAFT}Draft{#is PUBLISHED}Open for bids{#is CLOSED}Closed for bids{#is OPENED}Being scored"
                    + "{#is SCORED}Being agreed{#is EVALUATED}Awaiting the award{#is AWARDED}Standstill{#is FINAL}Awarded"
                    + "{#is NO_AWARD}No award{#is CANCELLED}Cancelled{/when}")
    String status(TenderStatus status);

    @Message("{#when status}{#is PUBLISHED}green{#is DRAFT}grey{#is CANCELLED}grey{#is NO_AWARD}red{#is AWARDED}yellow"
            + "{#is FINAL}turquoise{#else}blue{/when}")
    String colour(TenderStatus status);
}
