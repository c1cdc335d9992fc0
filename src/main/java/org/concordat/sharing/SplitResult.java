package org.concordat.sharing;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each party gets, in listed order; the parts sum to the amount that was split. */
public record SplitResult(
        @JsonSerialize(contentUsing = ToStringSerializer.class)
        Map<String, BigDecimal> shares) {
    public SplitResult {
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    }
}
