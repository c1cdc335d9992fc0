package org.concordat.rates;

import java.util.UUID;

/** What became of an import: so many values are new or revised, so many rows said what stood there already. */
public record ImportResult(UUID importId, int taken, int unchanged) {}
