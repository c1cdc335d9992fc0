package org.concordat.sharing;

import java.util.List;

/**
 * What is worth drawing of a mechanism.
 *
 * @param over the input that varies: the name of a field, or a JSON pointer into the inputs
 * @param shows the parts of the result that are drawn, one to three: names of fields, or JSON pointers into the result
 */
public record GuideChart(String over, List<String> shows) {
    private static final int MOST_LINES = 3;

    public GuideChart {
        shows = List.copyOf(shows);
        if (shows.isEmpty() || shows.size() > MOST_LINES) {
            throw new IllegalArgumentException("A chart shows one to three parts of the result");
        }
    }

    public static String pointer(String place) {
        return place.startsWith("/") ? place : "/" + place;
    }
}
