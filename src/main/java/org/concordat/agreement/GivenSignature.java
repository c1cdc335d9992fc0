package org.concordat.agreement;

import java.time.Instant;

/** A signature as it is read: for which side, on which revision of the terms, when. */
public record GivenSignature(Side side, int termsRevision, String digest, Instant at) {}
