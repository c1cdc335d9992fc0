package org.concordat.sharing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Instalments of one whole: the cumulative amount is rounded and what was given already is taken off, so that the parts
 * sum to the whole. Source: domain rules, cost sharing, house rule 4.
 */
public final class Series {
    private Series() {}

    /** @param cumulative what is due up to each instalment, exactly */
    public static List<BigDecimal> instalments(List<BigDecimal> cumulative, String label, Working working) {
        var given = Rounding.money(BigDecimal.ZERO);
        var parts = new ArrayList<BigDecimal>();
        for (var due : cumulative) {
            var rounded = Rounding.money(due);
            parts.add(working.rest(label + " " + (parts.size() + 1), rounded, given));
            given = rounded;
        }
        return parts;
    }
}
