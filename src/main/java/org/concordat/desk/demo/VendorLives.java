package org.concordat.desk.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.concordat.desk.demo.Portfolio.DemoVendor;
import org.concordat.platform.Version;
import org.concordat.vendor.CheckFinding;
import org.concordat.vendor.CheckKind;
import org.concordat.vendor.CheckResult;
import org.concordat.vendor.RefusalReason;
import org.concordat.vendor.VendorRegister;
import org.concordat.vendor.VendorRegistration;
import org.concordat.vendor.VendorStatus;
import org.concordat.vendor.VendorView;

/** How each vendor came into the register: registered by its founder, checked by an officer, decided by an approver. */
@ApplicationScoped
@IfBuildProfile("dev")
class VendorLives {
    private static final String OFFICER = "amina";
    private static final String APPROVER = "bruno";
    private static final int WAITING_SINCE_DAYS = 4;
    private static final int LAPSED_SINCE_DAYS = 30;

    private final Cast cast;
    private final VendorRegister register;

    VendorLives(Cast cast, VendorRegister register) {
        this.cast = cast;
        this.register = register;
    }

    /** @param begin when the oldest of the register is entered */
    List<Act> of(DemoVendor vendor, Instant begin, Instant now) {
        if (vendor.status() == VendorStatus.UNDER_REVIEW) {
            return List.of(new Act(now.minus(WAITING_SINCE_DAYS, ChronoUnit.DAYS), () -> enter(vendor)));
        }
        return List.of(
                new Act(begin, () -> enter(vendor)),
                new Act(begin.plus(2, ChronoUnit.DAYS), () -> check(vendor)),
                new Act(begin.plus(4, ChronoUnit.DAYS), () -> decide(vendor, now)));
    }

    private void enter(DemoVendor vendor) {
        var form = new VendorRegistration(
                vendor.name(),
                vendor.country(),
                vendor.registerScheme(),
                vendor.registerNumber(),
                vendor.address(),
                cast.organisation(vendor.authority()));
        cast.introduce(founder(vendor), vendor.founder());
        var entry = register.register(form, cast.stranger(founder(vendor)));
        cast.meet(vendor.registerNumber(), entry.organisation());
    }

    static String founder(DemoVendor vendor) {
        return founder(vendor.registerNumber());
    }

    static String founder(String registerNumber) {
        return "founder-" + registerNumber.replaceAll("[^A-Za-z0-9]", "");
    }

    private void check(DemoVendor vendor) {
        var officer = cast.of(vendor.authority(), OFFICER);
        var entry = entry(vendor);
        var identity = new CheckFinding(CheckResult.PASSED, "Extract of the business register");
        var checked = register.check(entry.id(), Version.of(entry), CheckKind.IDENTITY, identity, officer);
        var passed = vendor.status() != VendorStatus.REFUSED;
        var standing =
                new CheckFinding(passed ? CheckResult.PASSED : CheckResult.FAILED, "Certificate of the tax authority");
        register.check(entry.id(), Version.of(checked), CheckKind.STANDING, standing, officer);
    }

    private void decide(DemoVendor vendor, Instant now) {
        var approver = cast.of(vendor.authority(), APPROVER);
        var entry = entry(vendor);
        if (vendor.status() == VendorStatus.REFUSED) {
            var reason = new RefusalReason("Taxes of the last two years are unpaid.");
            register.refuse(entry.id(), Version.of(entry), reason, approver);
        } else {
            register.qualify(entry.id(), Version.of(entry), until(vendor, now), approver);
        }
    }

    private static LocalDate until(DemoVendor vendor, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return vendor.status() == VendorStatus.LAPSED ? today.minusDays(LAPSED_SINCE_DAYS) : today.plusYears(1);
    }

    private VendorView entry(DemoVendor vendor) {
        return Objects.requireNonNull(register.ofOrganisation(cast.organisation(vendor.registerNumber())));
    }
}
