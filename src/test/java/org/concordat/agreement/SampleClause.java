package org.concordat.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A clause as the API takes it: the difference to a target cost is shared by bands, measured each year. */
public final class SampleClause {
    private SampleClause() {}

    public static Map<String, Object> painGain() {
        return Map.of(
                "code",
                "PAIN-GAIN",
                "title",
                "Difference to the target cost",
                "mechanism",
                "painGain.bands",
                "parameters",
                Map.of("target", "800000.00", "bandsPctOfTarget", bands()),
                "facts",
                List.of(Map.of("input", "/actual", "source", "MEASURED", "of", "actual-cost")),
                "trigger",
                "YEARLY",
                "effects",
                List.of(effect("/contractorShare", "OWED_TO_VENDOR")),
                "answer",
                Map.of("workingDays", 10, "silence", "ACCEPTED"),
                "illustrations",
                List.of(illustration("On target", "800000.00"), illustration("An overrun", "900000.00")));
    }

    public static Map<String, Object> with(String field, Object value) {
        var clause = new HashMap<>(painGain());
        clause.put(field, value);
        return clause;
    }

    public static Map<String, Object> effect(String result, String kind) {
        return Map.of("result", result, "kind", kind, "party", "authority", "cumulative", false, "rounding", "HALF_UP");
    }

    public static Map<String, Object> illustration(String title, String actual) {
        return Map.of("title", title, "facts", Map.of("/actual", actual));
    }

    public static List<Map<String, Object>> bands() {
        return List.of(band("0", "90", "0.3"), band("90", "110", "0.5"), openBand("110", "0.2"));
    }

    public static Map<String, Object> band(String from, String to, String share) {
        return Map.of("from", from, "to", to, "contractorShare", share);
    }

    private static Map<String, Object> openBand(String from, String share) {
        var band = new HashMap<String, Object>();
        band.put("from", from);
        band.put("to", null);
        band.put("contractorShare", share);
        return band;
    }
}
