package org.concordat.procurement.evaluation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.procurement.opening.SamePersonTwice;
import org.concordat.procurement.tender.TenderId;
import org.jspecify.annotations.Nullable;

/** The scores all evaluators stand by: entered by one, confirmed by another; the draw's seed is kept with it. */
@Entity
public class Consensus {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "tender_id"))
    private TenderId tender;

    @jakarta.persistence.Version
    private int version;

    private List<UUID> enteredBy;
    private Instant enteredAt;
    private @Nullable List<UUID> confirmedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable Long seed;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "consensus_score", joinColumns = @JoinColumn(name = "tender_id"))
    private List<Score> scores = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Consensus() {}

    Consensus(TenderId tender, List<Score> scores, Actor by, Instant now) {
        this.tender = tender;
        enter(scores, by, now);
    }

    /** Until it is confirmed, any evaluator may enter it anew. */
    final void enter(List<Score> agreed, Actor by, Instant now) {
        scores.clear();
        scores.addAll(agreed);
        enteredBy = by.persons();
        enteredAt = now;
    }

    /** The seed is drawn only now, when no score can change any more. */
    void confirm(Actor by, long drawnSeed, Instant now) {
        SamePersonTwice.refuse(by, enteredBy);
        confirmedBy = by.persons();
        confirmedAt = now;
        seed = drawnSeed;
    }

    List<Score> scores() {
        return List.copyOf(scores);
    }

    @Nullable
    Long seed() {
        return seed;
    }

    ConsensusView view(Actor reader) {
        return new ConsensusView(
                List.copyOf(scores),
                enteredAt,
                confirmedAt,
                reader.persons().stream().anyMatch(enteredBy::contains));
    }
}
