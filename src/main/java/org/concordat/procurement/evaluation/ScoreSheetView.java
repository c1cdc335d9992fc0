package org.concordat.procurement.evaluation;

import java.time.Instant;
import java.util.List;
import org.concordat.platform.PersonId;

/** One evaluator's scores as they are read: by himself, and by the authority once all are in. */
public record ScoreSheetView(PersonId evaluator, Instant submittedAt, List<Score> scores) {}
