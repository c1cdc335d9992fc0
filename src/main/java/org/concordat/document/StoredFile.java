package org.concordat.document;

/** A content that the store holds. */
public record StoredFile(String sha256, long size) {}
