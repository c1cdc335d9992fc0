package org.concordat.identity;

/** A code list among the others, with how many of its codes can be chosen and how many no longer. */
public record CodeListRow(String name, long inForce, long withdrawn) {}
