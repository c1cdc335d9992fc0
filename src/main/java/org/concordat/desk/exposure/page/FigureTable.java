package org.concordat.desk.exposure.page;

import java.util.List;
import org.concordat.platform.Money;
import org.jspecify.annotations.Nullable;

/** The figures as rows, a column for each currency and for what it is converted into. */
public record FigureTable(List<String> columns, List<Row> rows) {
    public record Row(String label, List<Cell> cells) {}

    /** A figure and where it opens; a converted one stands beside the one that opens. */
    public record Cell(Money amount, @Nullable String href) {}
}
