package org.concordat.sharing;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a quantity with the rate that holds inside it.
 *
 * @param to null where the band is open
 * @param rate a fraction of the slice, or a multiplier; terms call it by what it gives
 */
public record Band(
        BigDecimal from,
        @Nullable BigDecimal to,

        @JsonAlias({"contractorShare", "authorityShare", "multiplier"})
        BigDecimal rate) {}
