package org.concordat.sharing.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the what-if calculator and of the fields of inputs. */
@MessageBundle(value = "calculator", defaultKey = Message.UNDERSCORED_ELEMENT_NAME)
public interface CalculatorMessages {
    @Message("What-if calculator")
    String title();

    @Message("Choose a rule and see what it gives for figures of your own. Nothing is kept: "
            + "the address of a page holds all that was entered, and can be passed on.")
    String introduction();

    @Message("{#when group}{#is SHARING}Splits, sharing and grants{#is SERVICE}Service payments, revenue and traffic"
            + "{#is CHARGES}Indexation, certificates and interest{#is ENDING}Termination and hand-back"
            + "{#is FINANCE}Finance, risk and value for money{#is BIDS}Bids and unsolicited proposals"
            + "{#is DEADLINES}Deadlines, claims and milestones{#is SERVICES}Vendors, services and innovation"
            + "{#else}Other{/when}")
    String group(MechanismGroup group);

    @Message("Rule {mechanism}, version {version}")
    String rule(String mechanism, int version);

    @Message("Inputs")
    String inputs();

    @Message("(optional)")
    String optional();

    @Message("One value a line")
    String oneALine();

    @Message("As JSON")
    String asJson();

    @Message("A day, such as 2026-03-31")
    String dayHint();

    @Message("Add a row")
    String addRow();

    @Message("to {list}")
    String toList(String list);

    @Message("Range of the chart: {quantity}")
    String range(String quantity);

    @Message("Left blank, it runs from nothing to twice the value above; days half a year to either side.")
    String rangeHint();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Calculate")
    String calculate();

    @Message("Back to the example")
    String backToExample();

    @Message("Result")
    String result();

    @Message("Not determined")
    String notDetermined();

    @Message("None")
    String none();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("How it was calculated")
    String steps();

    @Message("Step")
    String step();

    @Message("Calculation")
    String calculation();

    @Message("Value")
    String value();

    @Message("{what} over {quantity}")
    String chart(String what, String quantity);

    @Message("Lines over the range of {quantity}; the dashed upright line marks the value that was entered. "
            + "The table below has the same figures.")
    String chartExplained(String quantity);

    @Message("Value entered: {value}")
    String present(String value);

    @Message("The value that was entered lies outside the range.")
    String presentOutside();

    @Message("{count} of {all} points have no answer; the lines have a gap there.")
    String gaps(long count, int all);

    @Message("No answer: {reason}")
    String noAnswer(String reason);

    @Message("All rules")
    String allRules();
}
