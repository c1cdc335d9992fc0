package org.concordat.sharing.page;

import java.util.List;
import org.concordat.sharing.Calculator.Offered;
import org.concordat.sharing.FieldNames;
import org.concordat.sharing.InputField;

/** The form of one mechanism as it is drawn; {@code from} and {@code to} are the ends of its chart. */
public record CalculatorForm(Offered offer, List<InputField> fields, String from, String to) {
    /** The id of all its fields together. */
    static final String ID = "inputs";

    /** The id of the field that a place in the inputs lies in, so that its fault leads there. */
    String nearest(String pointer) {
        if (pointer.equals("from") || pointer.equals("to")) {
            return pointer;
        }
        var near = InputField.nearest(fields, pointer);
        return near == null ? ID : near;
    }

    /** What the chart is drawn over, in words; empty where there is no chart. */
    public String quantity() {
        var chart = offer.chart();
        return chart == null ? "" : FieldNames.place(chart.over());
    }
}
