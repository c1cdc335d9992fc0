package org.concordat.document;

import java.time.Instant;

/** A file as it is read: its name and type, and the SHA-256 of its content in hexadecimal. */
public record DocumentView(DocumentId id, String name, String mediaType, long size, String sha256, Instant at) {}
