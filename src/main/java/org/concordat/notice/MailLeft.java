package org.concordat.notice;

import org.concordat.platform.Reference;

/**
 * A mail was handed to the mail server: the proof of sending is written and stands, whatever its observers do. They are
 * called outside a transaction and open their own.
 */
public record MailLeft(Reference about, String kind) {}
