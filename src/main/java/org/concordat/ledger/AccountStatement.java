package org.concordat.ledger;

import java.time.LocalDate;
import org.concordat.platform.Money;

/** What an account stood at before the first day, what moved until the last day, and what it stands at then. */
public record AccountStatement(LocalDate from, LocalDate until, Money opening, Money movement, Money closing) {}
