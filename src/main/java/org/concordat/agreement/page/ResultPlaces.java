package org.concordat.agreement.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.concordat.platform.page.Choice;
import org.concordat.sharing.FieldNames;

/** Where amounts stand in a result, so that an effect can name one. */
final class ResultPlaces {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 80;

    /** What an effect can name; a party may be called what no pointer of ours can say. */
    private static final String NAME = "[A-Za-z0-9_.-]+";

    private static final String NUMBER = "-?\\d+(\\.\\d+)?";

    private ResultPlaces() {}

    static Set<String> of(Map<String, Object> result) {
        var places = new LinkedHashSet<String>();
        collect(JSON.valueToTree(result), "", places);
        return places;
    }

    private static void collect(JsonNode node, String place, Set<String> places) {
        if (node.isTextual() && node.asText().matches(NUMBER) && places.size() < MOST) {
            places.add(place);
        }
        node.properties().stream()
                .filter(part -> part.getKey().matches(NAME))
                .forEach(part -> collect(part.getValue(), place + "/" + part.getKey(), places));
        if (node.isArray()) {
            for (var index = 0; index < node.size(); index++) {
                collect(node.get(index), place + "/" + index, places);
            }
        }
    }

    static Choice choice(String place) {
        return new Choice(place, label(place));
    }

    /** {@code /shares/public} is "Shares: public", {@code /rows/0/fee} is "Fee, row 1". */
    static String label(String place) {
        var parts = place.replaceFirst("^/", "").split("/", 2);
        return parts.length < 2 || parts[1].matches("\\d.*")
                ? FieldNames.place(place)
                : FieldNames.words(parts[0]) + ": " + parts[1].replace("/", ", ");
    }
}
