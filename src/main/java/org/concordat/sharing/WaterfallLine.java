package org.concordat.sharing;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;

/** What is due to one claim on an account. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record WaterfallLine(String name, BigDecimal due) {
    WaterfallLine {
        due = Demand.money(due, "What is due");
    }
}
