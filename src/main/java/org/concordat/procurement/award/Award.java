package org.concordat.procurement.award;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.IllegalMove;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Versioned;
import org.concordat.procurement.evaluation.RankingView;
import org.concordat.procurement.tender.TenderId;
import org.concordat.procurement.tender.TenderStatus;
import org.concordat.procurement.tender.TenderView;
import org.concordat.project.ProjectId;
import org.jspecify.annotations.Nullable;

/** How one tender ended, and until when nobody may sign. */
@Entity
public class Award implements Versioned {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "tender_id"))
    private TenderId tender;

    @jakarta.persistence.Version
    private int version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "project_id"))
    private ProjectId project;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "authority_id"))
    private OrganisationId authority;

    @Enumerated(EnumType.STRING)
    private AwardOutcome outcome;

    private @Nullable String reason;

    @Column(name = "bid_id")
    private @Nullable UUID bid;

    @Column(name = "winner_id")
    private @Nullable UUID winner;

    private @Nullable String winnerName;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "price_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "price_currency"))
    private @Nullable Money price;

    private List<UUID> decidedBy;
    private Instant decidedAt;
    private @Nullable Instant standstillBegunAt;
    private @Nullable Instant standstillEndsAt;
    private @Nullable Instant finalAt;

    @SuppressWarnings("NullAway.Init")
    protected Award() {}

    private Award(TenderView tender, AwardOutcome outcome, @Nullable String reason, Actor by, Instant now) {
        this.tender = tender.id();
        this.project = tender.project();
        this.authority = tender.authority();
        this.outcome = outcome;
        this.reason = reason;
        this.decidedBy = by.persons();
        this.decidedAt = now;
    }

    static Award toFirst(
            TenderView tender, RankingView.RankedBid first, @Nullable String reason, Actor by, Instant now) {
        var award = new Award(tender, AwardOutcome.AWARDED, reason, by, now);
        award.bid = first.bid().value();
        award.winner = first.bidder().value();
        award.winnerName = first.bidderName();
        award.price = first.price();
        return award;
    }

    static Award toNobody(TenderView tender, String reason, Actor by, Instant now) {
        return new Award(tender, AwardOutcome.NO_AWARD, reason, by, now);
    }

    boolean awaitsStandstill() {
        return isAward() && standstillBegunAt == null;
    }

    /** Once: who is told again later has not been told later. */
    void beginStandstill(Instant told, Instant endsAt) {
        if (!awaitsStandstill()) {
            throw new IllegalStateException("The standstill of " + tender + " has begun already");
        }
        standstillBegunAt = told;
        standstillEndsAt = endsAt;
    }

    /** By the clock, also when the timer is late. */
    boolean isStandstillOver(Instant now) {
        return standstillEndsAt != null && !now.isBefore(standstillEndsAt);
    }

    void finish(Instant now) {
        if (!isStandstillOver(now)) {
            throw new IllegalMove(TenderStatus.AWARDED, TenderStatus.FINAL);
        }
        finalAt = now;
    }

    boolean isFinal() {
        return finalAt != null;
    }

    boolean isAward() {
        return outcome == AwardOutcome.AWARDED;
    }

    boolean isWonBy(Actor actor) {
        return winner != null && actor.worksFor(new OrganisationId(winner));
    }

    boolean isSeenBy(Actor actor) {
        return actor.isSystem() || actor.has(Role.AUDITOR) || actor.worksFor(authority) || isWonBy(actor);
    }

    @Override
    public int version() {
        return version;
    }

    TenderId tender() {
        return tender;
    }

    AwardOutcome outcome() {
        return outcome;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String winnerName() {
        return winnerName;
    }

    @Nullable
    Money price() {
        return price;
    }

    @Nullable
    Instant standstillEndsAt() {
        return standstillEndsAt;
    }

    AwardView view() {
        return new AwardView(
                tender,
                version,
                project,
                authority,
                new OrganisationId(Objects.requireNonNull(winner)),
                Objects.requireNonNull(winnerName),
                Objects.requireNonNull(price),
                standstillBegunAt,
                standstillEndsAt,
                isFinal());
    }
}
