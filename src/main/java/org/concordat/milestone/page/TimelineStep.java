package org.concordat.milestone.page;

/** Who has to do what by when, ready to read. */
public record TimelineStep(String what, String who, String when, Progress progress) {}
