package org.concordat.payment;

import java.util.Optional;
import java.util.UUID;

/** Asked before an authority pays: whether the agreement lacks a guarantee that payment depends on. */
public interface MissingCover {
    /** What is missing, as a sentence for the finance officer; empty where payment may go on. */
    Optional<String> missing(UUID agreement);
}
