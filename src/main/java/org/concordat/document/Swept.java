package org.concordat.document;

/** What a sweep has removed: contents without a row, and leftovers of uploads that broke off. */
public record Swept(int contents, int leftovers) {}
