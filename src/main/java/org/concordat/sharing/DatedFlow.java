package org.concordat.sharing;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A cash flow and the day it falls on. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record DatedFlow(LocalDate day, BigDecimal amount) {}
