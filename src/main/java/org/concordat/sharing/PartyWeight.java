package org.concordat.sharing;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;

/** A party and its weight; only the proportion of the weights counts. */
public record PartyWeight(
        String party,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal weight) {}
