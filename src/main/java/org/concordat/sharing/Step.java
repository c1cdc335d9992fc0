package org.concordat.sharing;

/** One line of a calculation: what is computed, the formula with its numbers put in, and what came out. */
public record Step(String label, String formula, String value) {}
