package org.concordat.milestone.page;

/** Where a step of the timeline stands. */
public enum Progress {
    DONE,
    NOW,
    TO_COME
}
