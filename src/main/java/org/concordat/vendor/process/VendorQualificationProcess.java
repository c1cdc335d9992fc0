package org.concordat.vendor.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.vendor.CheckKind;
import org.concordat.vendor.VendorChecked;
import org.concordat.vendor.VendorId;
import org.concordat.vendor.VendorQualified;
import org.concordat.vendor.VendorRefused;
import org.concordat.vendor.VendorRegister;
import org.concordat.vendor.VendorRegistered;
import org.concordat.vendor.VendorRenewed;
import org.concordat.workflow.Case;
import org.concordat.workflow.Processes;

/** Keeps the qualification process in step with the vendor. The vendor decides; the process follows. */
@ApplicationScoped
class VendorQualificationProcess {
    static final String KEY = "vendor-qualification";

    private static final int REMINDER_DAYS_BEFORE = 3;

    private final Processes processes;
    private final VendorRegister register;

    VendorQualificationProcess(Processes processes, VendorRegister register) {
        this.processes = processes;
        this.register = register;
    }

    void registered(@Observes VendorRegistered fact) {
        begin(fact.vendor());
    }

    void renewed(@Observes VendorRenewed fact) {
        begin(fact.vendor());
    }

    private void begin(VendorId id) {
        var vendor = register.find(id, Actor.system());
        var audience = Map.of(
                Role.PROCUREMENT_OFFICER, vendor.authority(),
                Role.APPROVER, vendor.authority());
        var about = new Case(id.reference(), vendor.number() + " " + vendor.name(), "/vendors/" + id, audience);
        processes.start(KEY, about, Map.of("dueAt", vendor.reviewDueAt(), "remindAt", reminder(vendor.reviewDueAt())));
    }

    void checked(@Observes VendorChecked fact) {
        processes.complete(KEY, fact.vendor().value(), task(fact.kind()));
    }

    void qualified(@Observes VendorQualified fact) {
        processes.complete(
                KEY,
                fact.vendor().value(),
                "decision",
                Map.of("outcome", "QUALIFIED"),
                Map.of("expiresAt", fact.expiresAt()));
    }

    void refused(@Observes VendorRefused fact) {
        processes.complete(KEY, fact.vendor().value(), "decision", Map.of("outcome", "REFUSED"), Map.of());
    }

    static String task(CheckKind kind) {
        return switch (kind) {
            case IDENTITY -> "identity-check";
            case STANDING -> "standing-check";
        };
    }

    private static Instant reminder(Instant due) {
        return due.minus(REMINDER_DAYS_BEFORE, ChronoUnit.DAYS);
    }
}
