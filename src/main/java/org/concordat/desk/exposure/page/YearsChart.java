package org.concordat.desk.exposure.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.concordat.desk.exposure.YearlyContributions;
import org.concordat.platform.Money;

/** A stacked bar for each year, drawn by the server, with its table; the longest bar is the year that cost most. */
public record YearsChart(String currency, int height, List<Bar> bars, List<Key> legend, List<Row> rows) {
    private static final int ROW = 34;
    private static final int WIDTH = 620;
    private static final int FILLS = 6;

    public record Bar(int year, int y, List<Segment> segments) {}

    public record Segment(int x, int width, int fill) {}

    public record Key(String party, int fill) {}

    /** The same year in the table; each amount opens what it is made of. */
    public record Row(int year, List<FigureTable.Cell> cells, Money total) {}

    /** Where what a party bears of a year is found. */
    interface Place {
        String of(int year, String party);
    }

    static YearsChart of(YearlyContributions contributions, UnaryOperator<String> names, Place place) {
        var longest = contributions.years().stream()
                .map(year -> drawn(year.amounts()))
                .reduce(BigDecimal.ONE, BigDecimal::max);
        var bars = new ArrayList<Bar>();
        var rows = new ArrayList<Row>();
        var parties = contributions.parties();
        for (var year : contributions.years()) {
            var segments = new ArrayList<Segment>();
            var cells = new ArrayList<FigureTable.Cell>();
            var x = 0;
            for (var party = 0; party < parties.size(); party++) {
                var amount = year.amounts().get(party);
                var width = width(amount, longest);
                if (width > 0) {
                    segments.add(new Segment(x, width, fill(party)));
                }
                x += width;
                cells.add(new FigureTable.Cell(amount, place.of(year.year(), parties.get(party))));
            }
            bars.add(new Bar(year.year(), bars.size() * ROW, segments));
            rows.add(new Row(year.year(), cells, year.total()));
        }
        var legend = parties.stream()
                .map(party -> new Key(names.apply(party), fill(parties.indexOf(party))))
                .toList();
        return new YearsChart(contributions.currency().getCurrencyCode(), bars.size() * ROW, bars, legend, rows);
    }

    private static BigDecimal drawn(List<Money> amounts) {
        return amounts.stream().filter(Money::isPositive).map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int width(Money amount, BigDecimal longest) {
        return amount.isPositive()
                ? amount.amount()
                        .multiply(BigDecimal.valueOf(WIDTH))
                        .divide(longest, 0, RoundingMode.HALF_UP)
                        .intValue()
                : 0;
    }

    private static int fill(int party) {
        return party % FILLS + 1;
    }
}
