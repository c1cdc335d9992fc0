package org.concordat.desk.page;

/** Somebody as whom one can sign in to try the product. */
public record PersonToTry(String subject, String name, String title) {}
