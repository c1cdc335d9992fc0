package org.concordat.procurement.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.IllegalMove;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.PersonId;
import org.concordat.project.ProjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class TenderTest {
    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3_600);
    private static final Instant DEADLINE = Instant.parse("2027-04-01T09:00:00Z");
    private static final List<TenderStatus> ROAD = List.of(
            TenderStatus.CLOSED,
            TenderStatus.OPENED,
            TenderStatus.SCORED,
            TenderStatus.EVALUATED,
            TenderStatus.AWARDED,
            TenderStatus.FINAL);

    private final OrganisationId authority = OrganisationId.next();
    private final Actor officer = actor(authority, Role.PROCUREMENT_OFFICER);
    private final Actor bidder = actor(OrganisationId.next(), Role.BID_MANAGER);

    private static Actor actor(OrganisationId organisation, String... roles) {
        return new Actor(new PersonId(UUID.randomUUID()), organisation, Set.of(roles), Set.of());
    }

    private Tender drafted() {
        var draft = new TenderDraft(
                ProjectId.fromString(UUID.randomUUID().toString()),
                "Permit platform",
                "Build it",
                Money.of("1000000.00", "EUR"),
                List.of(criterion("METHOD", CriterionKind.QUALITY), criterion("PRICE", CriterionKind.PRICE)),
                DEADLINE,
                List.of(new PersonId(UUID.randomUUID()), new PersonId(UUID.randomUUID())));
        return new Tender(draft, authority, "TND-2027-000001", officer, NOW);
    }

    private static Criterion criterion(String code, CriterionKind kind) {
        return new Criterion(code, code, kind, new BigDecimal("50"));
    }

    private Tender at(TenderStatus status) {
        var tender = drafted();
        if (status != TenderStatus.DRAFT) {
            tender.publish(new Schedule(DEADLINE, DEADLINE, DEADLINE, DEADLINE, DEADLINE), NOW, officer, NOW);
        }
        if (status == TenderStatus.NO_AWARD) {
            tender.moveTo(TenderStatus.CLOSED);
            tender.moveTo(TenderStatus.NO_AWARD);
        } else {
            ROAD.stream().limit(ROAD.indexOf(status) + 1).forEach(tender::moveTo);
        }
        assertThat(tender.status()).isEqualTo(status);
        return tender;
    }

    private static TenderView view(Tender tender) {
        return tender.view(true, "Ministry", List.of());
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "PUBLISHED", "CLOSED", "OPENED", "SCORED", "EVALUATED"})
    void beforeTheAwardItIsCancelledAndStaysWhereItHadCome(TenderStatus status) {
        var tender = at(status);

        tender.cancel("No budget", LATER);

        assertThat(tender.status()).isEqualTo(TenderStatus.CANCELLED);
        assertThat(view(tender).cancelledAt()).isEqualTo(LATER);
        assertThat(view(tender).cancellationReason()).isEqualTo("No budget");
        assertThat(view(tender).reached()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(names = {"AWARDED", "FINAL", "NO_AWARD"})
    void afterTheDecisionItIsNot(TenderStatus status) {
        var tender = at(status);

        assertThatThrownBy(() -> tender.cancel("Too late", LATER)).isInstanceOf(IllegalMove.class);

        assertThat(tender.status()).isEqualTo(status);
        assertThat(view(tender).cancelledAt()).isNull();
        assertThat(view(tender).reached()).isEqualTo(status);
    }

    @Test
    void itIsCancelledOnce() {
        var tender = at(TenderStatus.OPENED);
        tender.cancel("No budget", LATER);

        assertThatThrownBy(() -> tender.cancel("Another reason", LATER)).isInstanceOf(IllegalMove.class);

        assertThat(view(tender).cancellationReason()).isEqualTo("No budget");
        assertThat(view(tender).reached()).isEqualTo(TenderStatus.OPENED);
    }

    @ParameterizedTest
    @EnumSource(
            value = TenderStatus.class,
            mode = Mode.EXCLUDE,
            names = {"DRAFT", "CANCELLED"})
    void whatWasPublishedIsSeenByEverybody(TenderStatus status) {
        assertThat(at(status).isSeenBy(bidder)).isTrue();
    }

    @Test
    void aCancelledTenderIsSeenByThoseWhoSawIt() {
        var published = at(TenderStatus.PUBLISHED);
        var draft = at(TenderStatus.DRAFT);
        published.cancel("No budget", LATER);
        draft.cancel("No budget", LATER);

        assertThat(published.isSeenBy(bidder)).isTrue();
        assertThat(draft.isSeenBy(bidder)).isFalse();
        assertThat(draft.isSeenBy(actor(OrganisationId.next(), Role.PROCUREMENT_OFFICER)))
                .isFalse();
        assertThat(draft.isSeenBy(officer)).isTrue();
        assertThat(draft.isSeenBy(actor(OrganisationId.next(), Role.AUDITOR))).isTrue();
    }

    @Test
    void inACancelledTenderNothingIsAskedAnsweredOrBid() {
        var tender = at(TenderStatus.PUBLISHED);
        var question = tender.ask("Which standard?", NOW);
        tender.cancel("No budget", LATER);

        assertThatThrownBy(() -> tender.ask("And now?", LATER)).isInstanceOf(TenderIsCancelled.class);
        assertThatThrownBy(() -> tender.answer(question, "The open one", LATER)).isInstanceOf(TenderIsCancelled.class);
        assertThat(tender.isOpenForBids(LATER)).isFalse();
        assertThat(view(tender).takesBids(LATER)).isFalse();
        assertThat(view(tender).takesQuestions(LATER)).isFalse();
    }
}
