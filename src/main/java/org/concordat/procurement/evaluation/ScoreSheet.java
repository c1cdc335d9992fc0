package org.concordat.procurement.evaluation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.concordat.platform.PersonId;
import org.concordat.procurement.tender.TenderId;

/** The scores that one evaluator gave alone; submitted once, never changed. */
@Entity
public class ScoreSheet {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "tender_id"))
    private TenderId tender;

    @Column(name = "evaluator_id")
    private UUID evaluator;

    private Instant submittedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "score", joinColumns = @JoinColumn(name = "sheet_id"))
    private List<Score> scores = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ScoreSheet() {}

    ScoreSheet(TenderId tender, UUID evaluator, List<Score> scores, Instant now) {
        this.id = Identifiers.next();
        this.tender = tender;
        this.evaluator = evaluator;
        this.scores.addAll(scores);
        this.submittedAt = now;
    }

    UUID evaluator() {
        return evaluator;
    }

    ScoreSheetView view() {
        return new ScoreSheetView(new PersonId(evaluator), submittedAt, List.copyOf(scores));
    }
}
