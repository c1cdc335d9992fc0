package org.concordat.vendor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.concordat.identity.CalendarSettings;
import org.concordat.identity.Members;
import org.concordat.identity.OrganisationKind;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.BusinessCalendar;
import org.concordat.platform.Fact;
import org.concordat.platform.NotFound;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.ReferenceNumbers;
import org.concordat.platform.Version;
import org.jspecify.annotations.Nullable;

/** The vendor register: vendors enter themselves, officers check, an approver decides, a day ends it. */
@ApplicationScoped
@Transactional
public class VendorRegister {
    /** An authority answers a registration within this many of its working days. */
    static final int REVIEW_WORKING_DAYS = 10;

    private final Vendors vendors;
    private final Members members;
    private final RegisterSchemes schemes;
    private final ReferenceNumbers numbers;
    private final Event<Fact> facts;
    private final Clock clock;

    VendorRegister(
            Vendors vendors,
            Members members,
            RegisterSchemes schemes,
            ReferenceNumbers numbers,
            Event<Fact> facts,
            Clock clock) {
        this.vendors = vendors;
        this.members = members;
        this.schemes = schemes;
        this.numbers = numbers;
        this.facts = facts;
        this.clock = clock;
    }

    /** The person who registers becomes the vendor's administrator and may enrol colleagues. */
    public VendorView register(@Valid VendorRegistration form, Actor by) {
        if (by.organisation() != null) {
            throw new AlreadyInOrganisation();
        }
        if (members.organisation(form.authority()).kind() != OrganisationKind.PUBLIC_AUTHORITY) {
            throw NotFound.missing("public authority");
        }
        schemes.requireInForce(form.registerScheme());
        if (vendors.isRegistered(form.registerScheme(), form.registerNumber())) {
            throw new AlreadyRegistered();
        }
        var organisation = members.found(OrganisationKind.VENDOR, form.name(), CalendarSettings.usual(), by);
        Role.of(OrganisationKind.VENDOR).forEach(role -> members.enrol(by.person(), organisation, role, by));
        var vendor = new Vendor(form, organisation, numbers.next("VEN"), by, reviewDueAt(form.authority()));
        vendors.persist(vendor);
        vendors.flush();
        facts.fire(new VendorRegistered(vendor.id(), by));
        return vendor.view();
    }

    /** A refused or lapsed vendor applies again, to the same authority. */
    public VendorView renew(VendorId id, @Nullable Version seen, @Valid VendorRenewal form, Actor by) {
        var vendor = requireSeen(id, by, seen);
        var from = vendor.status();
        vendor.renew(form, by, clock.instant(), reviewDueAt(vendor.authority()));
        vendors.flush();
        members.rename(vendor.organisation(), vendor.name(), by);
        facts.fire(new VendorRenewed(id, vendor.review(), from, by));
        return vendor.view();
    }

    public VendorView check(
            VendorId id, @Nullable Version seen, CheckKind kind, @Valid CheckFinding finding, Actor by) {
        var vendor = requireSeen(id, by, seen);
        vendor.check(kind, finding.result(), finding.source(), by, clock.instant());
        vendors.flush();
        facts.fire(new VendorChecked(id, kind, finding.result(), by));
        return vendor.view();
    }

    public VendorView qualify(VendorId id, @Nullable Version seen, LocalDate until, Actor by) {
        var vendor = requireSeen(id, by, seen);
        var endsAt = calendar(vendor.authority()).endOf(until);
        vendor.qualify(until, endsAt, by, clock.instant());
        vendors.flush();
        facts.fire(new VendorQualified(id, until, endsAt, by));
        return vendor.view();
    }

    public VendorView refuse(VendorId id, @Nullable Version seen, @Valid RefusalReason reason, Actor by) {
        var vendor = requireSeen(id, by, seen);
        vendor.refuse(reason.reason(), by);
        vendors.flush();
        facts.fire(new VendorRefused(id, by));
        return vendor.view();
    }

    /** Called by the process when the day has passed; a second call finds nothing to do. */
    public void lapse(VendorId id) {
        var vendor = vendors.require(id);
        if (vendor.status() == VendorStatus.QUALIFIED) {
            vendor.lapse(clock.instant());
            facts.fire(new VendorLapsed(id, Actor.system()));
        }
    }

    public VendorView find(VendorId id, Actor actor) {
        return requireSeen(id, actor).view();
    }

    public Page<VendorRow> list(Actor actor, @Nullable VendorStatus status, @Nullable String name, PageRequest page) {
        return vendors.seenBy(actor, status, name, page);
    }

    /** The register entry of an organisation, if it may bid today; null where it may not. */
    public @Nullable VendorView qualified(OrganisationId organisation) {
        var vendor = vendors.ofOrganisation(organisation);
        if (vendor == null) {
            return null;
        }
        return vendor.isQualified(clock.instant()) ? vendor.view() : null;
    }

    /** The register entry of an organisation, qualified or not. */
    public @Nullable VendorView ofOrganisation(OrganisationId organisation) {
        var vendor = vendors.ofOrganisation(organisation);
        return vendor == null ? null : vendor.view();
    }

    /** Every vendor that waits for a decision, with the checks that have been made. */
    public Map<VendorId, Set<CheckKind>> checksMadeUnderReview() {
        return vendors.checksMadeUnderReview();
    }

    private Vendor requireSeen(VendorId id, Actor actor) {
        var vendor = vendors.require(id);
        if (!vendor.isSeenBy(actor)) {
            throw NotFound.hidden("vendor");
        }
        return vendor;
    }

    private Vendor requireSeen(VendorId id, Actor actor, @Nullable Version seen) {
        var vendor = requireSeen(id, actor);
        Version.check(seen, vendor);
        return vendor;
    }

    private Instant reviewDueAt(OrganisationId authority) {
        return calendar(authority).endAfterWorkingDays(clock.instant(), REVIEW_WORKING_DAYS);
    }

    private BusinessCalendar calendar(OrganisationId authority) {
        return members.calendar(authority);
    }
}
