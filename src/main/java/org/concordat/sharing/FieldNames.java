package org.concordat.sharing;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names of inputs and results as people read them: {@code thresholdIrrTopUp} is "Threshold IRR top-up". */
public final class FieldNames {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final Pattern BREAK = Pattern.compile(
            "(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=[0-9])|(?<=[0-9])(?=[a-z])");
    private static final Pattern ROW = Pattern.compile("\\d{1,6}");
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("csat", "CSAT"),
            Map.entry("dscr", "DSCR"),
            Map.entry("fx", "FX"),
            Map.entry("id", "ID"),
            Map.entry("irr", "IRR"),
            Map.entry("llcr", "LLCR"),
            Map.entry("nps", "NPS"),
            Map.entry("npv", "NPV"),
            Map.entry("pct", "in percent"),
            Map.entry("pert", "PERT"),
            Map.entry("psc", "PSC"),
            Map.entry("sla", "SLA"),
            Map.entry("std", "standard"),
            Map.entry("dev", "deviation"),
            Map.entry("top up", "top-up"),
            Map.entry("usd", "USD"),
            Map.entry("vgf", "VGF"),
            Map.entry("xirr", "XIRR"),
            Map.entry("xnpv", "XNPV"));

    private FieldNames() {}

    /** What is no name of a field, such as that of a party, stays as it is. */
    public static String words(String name) {
        if (!PLAIN.matcher(name).matches()) {
            return name;
        }
        var parts = BREAK.split(name);
        var words = new ArrayList<String>();
        for (var index = 0; index < parts.length; index++) {
            var word = word(parts, index);
            if (SHORT.containsKey(word + " " + next(parts, index))) {
                word = word + " " + next(parts, index);
                index++;
            }
            words.add(SHORT.getOrDefault(word, word));
        }
        var text = String.join(" ", words);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** One input among others: {@code /weights/0/weight} is "Weight, row 1". */
    public static String place(String pointer) {
        var parts = pointer.replaceFirst("^/", "").split("/");
        var last = parts.length - 1;
        if (last >= 1 && ROW.matcher(parts[last]).matches()) {
            return words(parts[last - 1]) + ", line " + following(parts[last]);
        }
        var isCell = last >= 2 && ROW.matcher(parts[last - 1]).matches();
        return words(parts[last]) + (isCell ? ", row " + following(parts[last - 1]) : "");
    }

    private static int following(String row) {
        return Integer.parseInt(row) + 1;
    }

    private static String word(String[] parts, int index) {
        var word =
                parts[index].length() == 1 && parts.length == 1 ? parts[index] : parts[index].toLowerCase(Locale.ROOT);
        var afterNumber = index > 0 && Character.isDigit(parts[index - 1].charAt(0));
        return word.equals("pct") && afterNumber ? "percent" : word;
    }

    private static String next(String[] parts, int index) {
        return index + 1 < parts.length ? parts[index + 1].toLowerCase(Locale.ROOT) : "";
    }
}
