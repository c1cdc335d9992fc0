package org.concordat.agreement.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.concordat.agreement.terms.EffectKind;
import org.concordat.agreement.terms.EffectRounding;
import org.concordat.agreement.terms.FactSource;
import org.concordat.agreement.terms.RiskHolder;
import org.concordat.agreement.terms.Silence;
import org.concordat.agreement.terms.Trigger;

/** Texts of sharing clauses, of the wizard that builds them, and of the risks. */
@MessageBundle(value = "clause", defaultKey = Message.UNDERSCORED_ELEMENT_NAME)
public interface ClauseMessages {
    @Message("Sharing clauses")
    String clauses();

    @Message("The agreement has no sharing clause.")
    String none();

    @Message("Clause")
    String clause();

    @Message("Rule")
    String rule();

    @Message("{title}, version {version}")
    String ruleVersion(String title, int version);

    @Message("Agreed now")
    String agreed();

    @Message("When it computes")
    String when();

    @Message("Facts")
    String facts();

    @Message("Effects")
    String effects();

    @Message("Answer")
    String answer();

    @Message("Within {days} working days; otherwise {meaning}.")
    String answerTerm(int days, String meaning);

    @Message("Agreed examples")
    String examples();

    @Message("Change")
    String change();

    @Message("Remove")
    String remove();

    @Message("Add a clause")
    String add();

    @Message("Allocate risks")
    String allocate();

    @Message("Risks")
    String risks();

    @Message("No risk is allocated.")
    String noRisks();

    @Message("Risk")
    String risk();

    @Message("Who bears it")
    String holder();

    @Message("Shared by clause")
    String sharedBy();

    @Message("{what} of risk {risk}")
    String ofRisk(String what, String risk);

    @Message("Not allocated")
    String notAllocated();

    @Message("No clause")
    String noClause();

    @Message("Each risk is borne by one side, or shared by the rule of a clause. All rows are saved at once.")
    String risksHint();

    @Message("Save the risks")
    String saveRisks();

    @Message("Change clause {code}")
    String changeOf(String code);

    @Message("Remove clause {code}")
    String removeOf(String code);

    @Message(
            "The clause is taken out of the draft. A clause by which a risk is shared stays until that risk is allocated otherwise.")
    String removeHint();

    @Message("Back to the agreement")
    String back();

    @Message("Choose the rule that computes the clause. Nothing is kept before you save; "
            + "the address of a page holds all that was entered.")
    String chooseHint();

    @Message("Take this rule")
    String take();

    @Message("Facts of the clause")
    String factsTitle();

    @Message("Say of each input whether it is agreed now, or from where it is taken when the clause computes. "
            + "An index or another published figure comes from a series.")
    String factsHint();

    @Message("Input")
    String input();

    @Message("Source")
    String source();

    @Message("Name of the measurement, or earlier field")
    String name();

    @Message("Series")
    String series();

    @Message("No series")
    String noSeries();

    @Message("{what} of {input}")
    String ofInput(String what, String input);

    @Message("Input of row {number}")
    String further(int number);

    @Message("Further facts stand inside a list, such as /terms/0/current for the first row of terms. "
            + "An earlier field is written as /result/carriedForward or /inputs/newCapex.")
    String furtherHint();

    @Message("Show more rows")
    String moreRows();

    @Message("Continue")
    String next();

    @Message("Take another rule")
    String anotherRule();

    @Message("Terms of the clause")
    String termsTitle();

    @Message("Change the facts")
    String changeFacts();

    @Message("All inputs are agreed now.")
    String noFacts();

    @Message("Code, such as PAIN-GAIN")
    String code();

    @Message("Title")
    String title();

    @Message("Inputs agreed now")
    String parameters();

    @Message("Leave blank what is a fact.")
    String parametersHint();

    @Message("The other side answers within (working days)")
    String workingDays();

    @Message("If nobody answers")
    String ifSilent();

    @Message("Each amount of the outcome that means money. Rows without an amount are passed over; "
            + "the party is authority, or a further funder by its name.")
    String effectsHint();

    @Message("Effect {number}")
    String effectRow(int number);

    @Message("Amount")
    String amount();

    @Message("What it means")
    String meaning();

    @Message("Party")
    String party();

    @Message("Counts")
    String counts();

    @Message("For each period by itself")
    String each();

    @Message("From the beginning")
    String fromBeginning();

    @Message("Rounding")
    String rounding();

    @Message("Both sides sign what the clause gives for these facts. Examples left empty are passed over.")
    String examplesHint();

    @Message("Example {number}")
    String exampleRow(int number);

    @Message("One value a line")
    String oneALine();

    @Message("As expected")
    String asExpected();

    @Message("A tenth less")
    String less();

    @Message("A tenth more")
    String more();

    @Message("Check the clause")
    String check();

    @Message("Check before you save")
    String checkTitle();

    @Message("Outcome of the examples")
    String outcomes();

    @Message("Change the clause")
    String correct();

    @Message("Save the clause")
    String save();

    @Message(
            "{#when trigger}{#is EVENT}At an event{#is MONTHLY}Each month{#is QUARTERLY}Each quarter{#is YEARLY}Each year{/when}")
    String trigger(Trigger trigger);

    @Message(
            "{#when silence}{#is ACCEPTED}the statement counts as accepted{#is DISPUTED}every line counts as disputed{/when}")
    String silence(Silence silence);

    @Message(
            "{#when source}{#is MEASURED}Reported{#is MEASURED_EACH}Reported for each period{#is SERIES}Published series{#is CERTIFIED_IN_PERIOD}Certified in the period{#is CERTIFIED_TO_DATE}Certified up to now{#is CERTIFIED_EACH}Each certificate up to now{#is SUM_BEFORE}Sum of earlier statements{#is LAST_BEFORE}Last earlier statement{/when}")
    String factSource(FactSource source);

    @Message(
            "{#when kind}{#is OWED_TO_VENDOR}Owed to the vendor by {party}{#is OWED_BY_VENDOR}Owed by the vendor to {party}{#is DEDUCTED}Deducted from what the vendor is owed{#is RETAINED}Kept back from what the vendor is owed{#is ADVANCE_RECOVERED}Recovered from the advance{#is BORNE}Borne by {party}{#is CONTINGENT}May fall due to {party}{/when}")
    String effect(EffectKind kind, String party);

    @Message("{amount}: {meaning}{#if cumulative}, counted from the beginning{/if}, {rounding}")
    String effectWords(String amount, String meaning, boolean cumulative, String rounding);

    @Message("{#when rounding}{#is HALF_UP}rounded half up{#is DOWN}rounded down{/when}")
    String roundingOf(EffectRounding rounding);

    @Message("the party")
    String theParty();

    @Message(
            "{#when holder}{#is PUBLIC_AUTHORITY}The authority{#is PRIVATE_PARTY}The private party{#is SHARED}Shared{#is UNDEFINED}Undefined{/when}")
    String riskHolder(RiskHolder holder);

    // What is wrong with what was typed

    @Message("Write a code of at most 20 capital letters, digits and hyphens")
    String codeNeeded();

    @Message("Write a title of at most 200 characters")
    String titleNeeded();

    @Message("Choose when the clause computes")
    String triggerNeeded();

    @Message("Write a number of working days from 1 to 90")
    String daysNeeded();

    @Message("Choose what it means that nobody answers")
    String silenceNeeded();

    @Message("Name at least one amount and what it means")
    String effectNeeded();

    @Message("Say of effect {number} what the amount means, for whom, and how it is rounded")
    String effectIncomplete(int number);

    @Message("Give at least one example with a title")
    String exampleNeeded();

    @Message("Write a title of example {number} in at most 100 characters")
    String exampleTitle(int number);

    @Message("{input} is no place among the inputs")
    String placeNeeded(String input);
}
