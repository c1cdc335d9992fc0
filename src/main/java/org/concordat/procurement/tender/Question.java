package org.concordat.procurement.tender;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.jspecify.annotations.Nullable;

/** A question and its answer, part of the tender's public record. It does not know who asked, so nothing can tell. */
@Entity
@Table(name = "tender_question")
public class Question {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "tender_id"))
    private TenderId tender;

    private int number;
    private String text;
    private Instant askedAt;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    Question(TenderId tender, int number, String text, Instant now) {
        this.id = Identifiers.next();
        this.tender = tender;
        this.number = number;
        this.text = text;
        this.askedAt = now;
    }

    void answer(String words, Instant now) {
        if (answer != null) {
            throw new AlreadyAnswered();
        }
        answer = words;
        answeredAt = now;
    }

    TenderView.PublicQuestion view() {
        return new TenderView.PublicQuestion(number, text, askedAt, answer, answeredAt);
    }
}
