package org.concordat.notice;

import java.time.Instant;
import java.util.UUID;

/** A mail that could not be delivered: which notice, how often it was tried, why it was given up. */
public record Letter(UUID id, NoticeId notice, String kind, String path, int attempts, String cause, Instant deadAt) {}
