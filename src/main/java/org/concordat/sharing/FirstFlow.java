package org.concordat.sharing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When the first of several cash flows falls due: now, or when the first period ends. */
enum FirstFlow {
    @JsonProperty("period0")
    NOW(0),
    @JsonProperty("endOfPeriod1")
    END_OF_FIRST_PERIOD(1);

    private final int period;

    FirstFlow(int period) {
        this.period = period;
    }

    int period() {
        return period;
    }
}
