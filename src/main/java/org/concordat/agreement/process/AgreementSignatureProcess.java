package org.concordat.agreement.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.concordat.agreement.AgreementCancelled;
import org.concordat.agreement.AgreementDesk;
import org.concordat.agreement.AgreementOffered;
import org.concordat.agreement.Side;
import org.concordat.agreement.SignatureGiven;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.workflow.Case;
import org.concordat.workflow.Processes;

/** Keeps the signature process in step with the agreement. The agreement decides; the process follows. */
@ApplicationScoped
class AgreementSignatureProcess {
    static final String KEY = "agreement-signature";

    private static final int REMINDER_DAYS_BEFORE = 3;

    private final Processes processes;
    private final AgreementDesk desk;

    AgreementSignatureProcess(Processes processes, AgreementDesk desk) {
        this.processes = processes;
        this.desk = desk;
    }

    void begin(@Observes AgreementOffered fact) {
        var agreement = desk.find(fact.agreement(), Actor.system());
        var audience = Map.of(
                Role.APPROVER, agreement.authority(),
                Role.VENDOR_SIGNATORY, agreement.vendor());
        var about = new Case(
                fact.about(), agreement.number() + " " + agreement.title(), "/agreements/" + agreement.id(), audience);
        processes.start(
                KEY,
                about,
                Map.of(
                        "standstillEndsAt",
                        fact.standstillEndsAt(),
                        "dueAt",
                        fact.dueAt(),
                        "remindAt",
                        fact.dueAt().minus(REMINDER_DAYS_BEFORE, ChronoUnit.DAYS)));
    }

    void signed(@Observes SignatureGiven fact) {
        processes.complete(KEY, fact.agreement().value(), task(fact.side()));
    }

    static String task(Side side) {
        return switch (side) {
            case AUTHORITY -> "authority-signature";
            case VENDOR -> "vendor-signature";
        };
    }

    void cancelled(@Observes AgreementCancelled fact) {
        processes.cancel(KEY, fact.agreement().value(), "The agreement was cancelled");
    }
}
