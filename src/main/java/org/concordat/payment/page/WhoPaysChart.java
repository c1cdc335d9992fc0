package org.concordat.payment.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.concordat.payment.Statement;
import org.concordat.platform.Money;

/** A stacked bar for each milestone, drawn by the server: the longest bar is the largest planned value. */
public record WhoPaysChart(int height, List<Bar> bars, List<Key> legend) {
    private static final int ROW = 34;
    private static final int WIDTH = 620;
    private static final int FILLS = 6;

    /** One milestone: its segments by party, and the outline of what is planned. */
    public record Bar(String label, int y, int planned, List<Segment> segments) {}

    /** The part of a bar that one party bears. */
    public record Segment(int x, int width, int fill) {}

    /** A party and its colour. */
    public record Key(String party, int fill) {}

    static WhoPaysChart of(Statement statement) {
        var longest = statement.milestones().stream()
                .map(line -> line.amounts().planned().amount())
                .reduce(BigDecimal.ONE, BigDecimal::max);
        var parties = statement.parties();
        var bars = new ArrayList<Bar>();
        for (var line : statement.milestones()) {
            var segments = new ArrayList<Segment>();
            var x = 0;
            for (var borne : line.borne()) {
                var width = width(borne.amount(), longest);
                if (width > 0) {
                    segments.add(new Segment(x, width, fill(parties.indexOf(borne.party()))));
                }
                x += width;
            }
            bars.add(
                    new Bar(line.code(), bars.size() * ROW, width(line.amounts().planned(), longest), segments));
        }
        var legend = parties.stream()
                .map(party -> new Key(statement.nameOf(party), fill(parties.indexOf(party))))
                .toList();
        return new WhoPaysChart(bars.size() * ROW, bars, legend);
    }

    private static int width(Money amount, BigDecimal longest) {
        return amount.amount()
                .multiply(BigDecimal.valueOf(WIDTH))
                .divide(longest, 0, RoundingMode.HALF_UP)
                .intValue();
    }

    private static int fill(int party) {
        return party % FILLS + 1;
    }
}
