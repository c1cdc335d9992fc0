package org.concordat.agreement;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A planned milestone as a row; its currency is the agreement's. */
@Embeddable
record MilestoneEntry(String code, String title, BigDecimal amount, LocalDate dueOn) {}
