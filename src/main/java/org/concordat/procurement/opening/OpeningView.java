package org.concordat.procurement.opening;

import java.time.Instant;
import java.util.List;
import org.concordat.platform.Versioned;
import org.concordat.procurement.tender.TenderId;

/** How far the opening of a tender has come: how many of the two halves are done, and whether one is the reader's. */
public record OpeningView(TenderId tender, int version, List<Instant> acts, boolean mine, boolean open)
        implements Versioned {}
