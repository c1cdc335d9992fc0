package org.concordat.procurement.tender;

import jakarta.validation.constraints.NotNull;
import org.concordat.platform.PersonId;

/** A further evaluator, for example in place of one with a conflict of interest. */
public record NamedEvaluator(@NotNull PersonId person) {}
