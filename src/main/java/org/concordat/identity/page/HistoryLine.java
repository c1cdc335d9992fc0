package org.concordat.identity.page;

import java.time.Instant;

/** One thing that happened, in words: for the history tag. */
public record HistoryLine(Instant at, String who, String what) {}
