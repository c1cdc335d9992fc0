package org.concordat.procurement.tender;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.PersonId;
import org.concordat.platform.Versioned;
import org.concordat.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A tender as people read it; {@code evaluators} is empty for everybody outside the authority, {@code cancelledFrom} is
 * where it stood when it was cancelled.
 */
public record TenderView(
        TenderId id,
        int version,
        String number,
        String title,
        String description,
        ProjectId project,
        OrganisationId authority,
        String authorityName,
        Money estimate,
        List<Criterion> criteria,
        TenderStatus status,
        Instant deadline,
        @Nullable Instant questionsUntil,
        @Nullable Instant publishedAt,
        @Nullable Instant openingDueAt,
        @Nullable Instant scoringDueAt,
        @Nullable Instant consensusDueAt,
        @Nullable Instant awardDueAt,
        @Nullable Instant cancelledAt,
        @Nullable TenderStatus cancelledFrom,
        @Nullable String cancellationReason,
        List<PersonId> evaluators,
        List<PublicQuestion> questions)
        implements Versioned {

    /** A question with its answer, without a word on who asked. */
    public record PublicQuestion(
            int number,
            String text,
            Instant askedAt,
            @Nullable String answer,
            @Nullable Instant answeredAt) {}

    public List<Criterion> qualityCriteria() {
        return criteria.stream()
                .filter(criterion -> criterion.kind() == CriterionKind.QUALITY)
                .toList();
    }

    public BigDecimal priceWeight() {
        return criteria.stream()
                .filter(criterion -> criterion.kind() == CriterionKind.PRICE)
                .map(Criterion::weight)
                .findFirst()
                .orElseThrow();
    }

    /** By the clock, also when the timer that closes the bidding is late. */
    public boolean takesBids(Instant now) {
        return status == TenderStatus.PUBLISHED && now.isBefore(deadline);
    }

    public boolean takesQuestions(Instant now) {
        return status == TenderStatus.PUBLISHED && questionsUntil != null && now.isBefore(questionsUntil);
    }

    /** How far it has come, or had come when it was cancelled: what may be read goes by this, what may be done does not. */
    public TenderStatus reached() {
        return cancelledFrom == null ? status : cancelledFrom;
    }

    public boolean isEvaluatedBy(PersonId person) {
        return evaluators.contains(person);
    }
}
