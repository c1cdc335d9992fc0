package org.concordat.payment;

import java.util.UUID;

/** An agreement in the list of statements. */
public record StatementRow(
        UUID agreement, String number, String title, String authority, String vendor, Amounts total) {}
