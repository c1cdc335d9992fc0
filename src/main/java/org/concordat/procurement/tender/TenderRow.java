package org.concordat.procurement.tender;

import java.time.Instant;

/** A tender in a list. */
public record TenderRow(
        TenderId id, String number, String title, String authorityName, TenderStatus status, Instant deadline) {}
