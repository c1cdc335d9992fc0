package org.concordat.payment.statement.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.Map;
import org.concordat.agreement.terms.EffectKind;
import org.concordat.agreement.terms.FactSource;
import org.concordat.agreement.terms.Silence;
import org.concordat.agreement.terms.Trigger;
import org.concordat.payment.statement.LineState;
import org.concordat.payment.statement.StatementStatus;

/** Texts of sharing statements. */
@MessageBundle(value = "sharing", defaultKey = Message.UNDERSCORED_ELEMENT_NAME)
public interface SharingMessages {
    @Message("{params.number} waits for your answer: {params.clause}")
    String statementIssued(Map<String, String> params);

    @Message("{params.number} still waits for your answer: {params.clause}")
    String statementWaits(Map<String, String> params);

    @Message("{params.number} is disputed: {params.clause}")
    String statementDisputed(Map<String, String> params);

    @Message("{params.number} is settled: {params.clause}")
    String statementSettled(Map<String, String> params);

    @Message("A disputed line of {params.number} was decided: {params.clause}")
    String disputeDecided(Map<String, String> params);

    @Message("A value behind {params.number} was revised, see whether to restate it: {params.clause}")
    String trueUpDue(Map<String, String> params);

    @Message("Sharing statements")
    String statements();

    @Message("What this agreement shares: clauses, reported facts and sharing statements")
    String ofAgreement();

    @Message("Sharing statement {number}")
    String statementOf(String number);

    @Message("Sharing under {number}")
    String sharingUnder(String number);

    @Message("Number")
    String number();

    @Message("Agreement")
    String agreement();

    @Message("Clause")
    String clause();

    @Message("Clauses")
    String clauses();

    @Message("For")
    String occasion();

    @Message("{from} to {to}")
    String period(String from, String to);

    @Message("State")
    String state();

    @Message("Filter")
    String filter();

    @Message("Answer until")
    String answerUntil();

    @Message("Issued")
    String issued();

    @Message("Answered")
    String answered();

    @Message("No sharing statement matches.")
    String none();

    @Message("If nobody answers")
    String ifSilent();

    @Message(
            "{#when silence}{#is ACCEPTED}the statement counts as accepted{#is DISPUTED}every line counts as disputed{/when}")
    String silence(Silence silence);

    @Message(
            "{#when status}{#is ISSUED}Waits for the vendor{#is DISPUTED}Disputed{#is SETTLED}Settled{#is RESTATED}Restated{#is WITHDRAWN}Withdrawn{/when}")
    String status(StatementStatus status);

    @Message(
            "{#when status}{#is ISSUED}yellow{#is DISPUTED}red{#is SETTLED}green{#is RESTATED}grey{#is WITHDRAWN}grey{/when}")
    String colour(StatementStatus status);

    @Message(
            "{#when state}{#is OPEN}Open{#is DISPUTED}Disputed{#is ACCEPTED}Accepted{#is POSTED}Posted{#is WITHDRAWN}Withdrawn{/when}")
    String lineState(LineState state);

    @Message(
            "{#when state}{#is OPEN}yellow{#is DISPUTED}red{#is ACCEPTED}light-blue{#is POSTED}green{#is WITHDRAWN}grey{/when}")
    String lineColour(LineState state);

    @Message(
            "{#when kind}{#is OWED_TO_VENDOR}Owed to the vendor by {party}{#is OWED_BY_VENDOR}Owed by the vendor to {party}{#is DEDUCTED}Deducted from what the vendor is owed{#is RETAINED}Kept back from what the vendor is owed{#is ADVANCE_RECOVERED}Recovered from the advance{#is BORNE}Borne by {party}{#is CONTINGENT}May fall due to {party}{/when}")
    String effect(EffectKind kind, String party);

    @Message(
            "{#when source}{#is MEASURED}Reported{#is MEASURED_EACH}Reported for each period{#is SERIES}Published series{#is CERTIFIED_IN_PERIOD}Certified in the period{#is CERTIFIED_TO_DATE}Certified up to now{#is CERTIFIED_EACH}Each certificate up to now{#is SUM_BEFORE}Sum of earlier statements{#is LAST_BEFORE}Last earlier statement{/when}")
    String source(FactSource source);

    @Message("Amounts")
    String amounts();

    @Message("What it means")
    String meaning();

    @Message("Amount")
    String amount();

    @Message("A negative amount means the same the other way round.")
    String negativeHint();

    @Message("Counted from the beginning")
    String totalColumn();

    @Message("Posted before")
    String beforeColumn();

    @Message("Before the restatement")
    String previous();

    @Message("Difference")
    String difference();

    @Message("Disputed because")
    String disputedBecause();

    @Message("Decided because")
    String decidedBecause();

    @Message("Facts")
    String facts();

    @Message("Fact")
    String fact();

    @Message("Value")
    String value();

    @Message("Where it comes from")
    String provenance();

    @Message("provisional")
    String provisional();

    @Message("Some facts are provisional: when better ones are there, the statement can be restated.")
    String provisionalHint();

    @Message("How it was computed")
    String howComputed();

    @Message("Rule {mechanism}, version {version}")
    String rule(String mechanism, int version);

    @Message("Step")
    String step();

    @Message("Calculation")
    String calculation();

    @Message("Result")
    String result();

    @Message("Entries of this clause")
    String entries();

    @Message("Who acts next")
    String actsNext();

    @Message("{task} until {time}")
    String dueAt(String task, String time);

    @Message("Nobody: nothing waits here.")
    String nobody();

    @Message("Answer the statement")
    String answerTitle();

    @Message(
            "Leave the reasons empty for each line that you accept. Accepted lines are posted, disputed ones are decided by the authority. This cannot be taken back.")
    String answerHint();

    @Message("Reasons to dispute line {line}: {what}")
    String reasonFor(int line, String what);

    @Message("Document that shows it")
    String documentFor();

    @Message("None")
    String noDocument();

    @Message("Send the answer")
    String sendAnswer();

    @Message("Decide on line {line}: {what}")
    String decideTitle(int line, String what);

    @Message("Reasons of the decision")
    String decisionReason();

    @Message("The line stands and is posted")
    String upheld();

    @Message("The line was wrong and is not posted")
    String withdrawn();

    @Message("Decision")
    String decision();

    @Message("Decide")
    String decide();

    @Message("Restate")
    String restate();

    @Message(
            "The statement is computed again from the facts on record now. When the vendor accepts, the old entries are reversed and the new ones posted.")
    String restateHint();

    @Message("Why it is restated")
    String restateReason();

    @Message("Restates")
    String restates();

    @Message("Restated by")
    String restatedBy();

    @Message("Later statements that build on this one")
    String basisOf();

    @Message("Documents")
    String documents();

    @Message("Hand in a document")
    String attach();

    @Message("File")
    String file();

    @Message("The agreement has no sharing clauses.")
    String noClauses();

    @Message("Mechanism")
    String mechanism();

    @Message("Computed")
    String computed();

    @Message(
            "{#when trigger}{#is EVENT}for each event{#is MONTHLY}each month{#is QUARTERLY}each quarter{#is YEARLY}each year{/when}")
    String trigger(Trigger trigger);

    @Message("Last statement")
    String lastStatement();

    @Message("None yet")
    String noneYet();

    @Message("Reported facts")
    String measurements();

    @Message("Nothing has been reported.")
    String noMeasurements();

    @Message("Report a fact")
    String report();

    @Message("What was measured")
    String what();

    @Message("First day")
    String firstDay();

    @Message("Last day")
    String lastDay();

    @Message("Event")
    String event();

    @Message("Only where a clause is computed for events: what happened, in a few words")
    String eventHint();

    @Message("Note")
    String note();

    @Message("A better value will follow")
    String isProvisional();

    @Message("Revision")
    String revision();

    @Message("Reported")
    String reportedAt();

    @Message("State a clause")
    String stateClause();

    @Message("Shows what the statement would say; nothing is issued yet.")
    String stateHint();

    @Message("Compute")
    String compute();

    @Message("Check the statement before you issue it")
    String checkTitle();

    @Message("Issue this statement")
    String issue();

    @Message("An issued statement does not change; a correction restates it.")
    String issueHint();

    @Message("Back")
    String back();

    @Message("Report")
    String send();
}
