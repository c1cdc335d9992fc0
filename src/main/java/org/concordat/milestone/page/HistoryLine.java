package org.concordat.milestone.page;

/** One line of the history, ready to read. */
public record HistoryLine(String when, String who, String what) {}
