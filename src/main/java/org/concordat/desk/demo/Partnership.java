package org.concordat.desk.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.concordat.agreement.AgreementId;
import org.concordat.desk.demo.Portfolio.DemoBid;
import org.concordat.desk.demo.Portfolio.DemoPartnership;
import org.concordat.platform.Actor;
import org.concordat.procurement.tender.TenderId;
import org.concordat.project.ProjectId;
import org.jspecify.annotations.Nullable;

/** A partnership of the portfolio while it is lived: its plan, and what has come of it so far. */
final class Partnership {
    private final DemoPartnership plan;
    private final Instant began;
    private final Cast cast;
    private final Clock clock;
    private @Nullable ProjectId project;
    private @Nullable TenderId tender;
    private @Nullable AgreementId agreement;

    Partnership(DemoPartnership plan, Instant now, Cast cast, Clock clock) {
        this.plan = plan;
        this.began = now.minus(plan.beganDaysAgo(), ChronoUnit.DAYS);
        this.cast = cast;
        this.clock = clock;
    }

    DemoPartnership plan() {
        return plan;
    }

    Instant now() {
        return clock.instant();
    }

    /** An act on a day of this partnership's life, the first day being 0. */
    Act on(int day, Runnable deed) {
        return new Act(began.plus(day, ChronoUnit.DAYS), deed);
    }

    Instant dayOf(int day) {
        return began.plus(day, ChronoUnit.DAYS);
    }

    /** Somebody of the authority. */
    Actor official(String subject) {
        return cast.of(plan.authority(), subject);
    }

    Actor bidder(DemoBid bid) {
        return cast.of(bid.vendor(), VendorLives.founder(bid.vendor()));
    }

    /** Somebody of the vendor that wins. */
    Actor winner() {
        return bidder(plan.bids().get(0));
    }

    void isProject(ProjectId id) {
        project = id;
    }

    void isTender(TenderId id) {
        tender = id;
    }

    void isAgreement(AgreementId id) {
        agreement = id;
    }

    ProjectId project() {
        return Objects.requireNonNull(project);
    }

    TenderId tender() {
        return Objects.requireNonNull(tender);
    }

    AgreementId agreement() {
        return Objects.requireNonNull(agreement);
    }
}
