package org.concordat.identity.page;

/** One thing that happened, ready to read: for the history tag. */
public record HistoryLine(String when, String who, String what) {}
