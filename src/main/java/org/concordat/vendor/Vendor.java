package org.concordat.vendor;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.IllegalMove;
import org.concordat.platform.NotFound;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.SelfApproval;
import org.concordat.platform.Versioned;
import org.jspecify.annotations.Nullable;

/** A company or body that offers to work with government, as the register knows it. */
@Entity
public class Vendor implements Versioned {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private VendorId id;

    @jakarta.persistence.Version
    private int version;

    private String number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "authority_id"))
    private OrganisationId authority;

    private String name;
    private String country;
    private String registerScheme;
    private String registerNumber;
    private String address;

    @Enumerated(EnumType.STRING)
    private VendorStatus status;

    private List<UUID> registeredBy;
    private int review = 1;
    private Instant reviewDueAt;
    private @Nullable LocalDate qualifiedUntil;
    private @Nullable Instant qualificationEndsAt;
    private @Nullable String refusalReason;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "vendor_check", joinColumns = @JoinColumn(name = "vendor_id"))
    @OrderBy("at")
    private Set<VendorCheck> checks = new LinkedHashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "vendor_former_review", joinColumns = @JoinColumn(name = "vendor_id"))
    @OrderBy("review")
    private Set<FormerReview> formerReviews = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Vendor() {}

    Vendor(VendorRegistration form, OrganisationId organisation, String number, Actor by, Instant reviewDueAt) {
        this.id = VendorId.next();
        this.organisation = organisation;
        this.authority = form.authority();
        this.number = number;
        this.name = form.name();
        this.country = form.country();
        this.registerScheme = form.registerScheme();
        this.registerNumber = form.registerNumber();
        this.address = form.address();
        this.registeredBy = by.persons();
        this.reviewDueAt = reviewDueAt;
        this.status = VendorStatus.REGISTERED;
        moveTo(VendorStatus.UNDER_REVIEW);
    }

    /** An officer of the verifying authority writes down what a check found; each check is made once a review. */
    void check(CheckKind kind, CheckResult result, String source, Actor officer, Instant now) {
        requireDecidableBy(officer, Role.PROCUREMENT_OFFICER);
        if (status != VendorStatus.UNDER_REVIEW) {
            throw new IllegalMove(status, VendorStatus.UNDER_REVIEW);
        }
        if (checksOf(review).anyMatch(made -> made.kind() == kind)) {
            throw new CheckAlreadyMade(kind);
        }
        checks.add(
                new VendorCheck(review, kind, result, source, officer.person().value(), now));
    }

    /** Somebody who made none of the checks qualifies the vendor until a day, that day included. */
    void qualify(LocalDate until, Instant endsAt, Actor approver, Instant now) {
        requireDecidableBy(approver, Role.APPROVER);
        refuseOwnChecks(approver);
        if (!endsAt.isAfter(now)) {
            throw new org.concordat.platform.InvalidValue("date-in-the-past", "A qualification ends on a day to come");
        }
        if (!missingChecks().isEmpty()) {
            throw new ChecksMissing(missingChecks());
        }
        if (checksOf(review).anyMatch(check -> check.result() == CheckResult.FAILED)) {
            throw new CheckFailed();
        }
        moveTo(VendorStatus.QUALIFIED);
        qualifiedUntil = until;
        qualificationEndsAt = endsAt;
    }

    void refuse(String reason, Actor approver) {
        requireDecidableBy(approver, Role.APPROVER);
        refuseOwnChecks(approver);
        if (!missingChecks().isEmpty()) {
            throw new ChecksMissing(missingChecks());
        }
        moveTo(VendorStatus.REFUSED);
        refusalReason = reason;
    }

    /** The day has come: from now on the vendor can neither bid nor be awarded. */
    void lapse(Instant now) {
        if (isQualified(now)) {
            throw new IllegalMove(status, VendorStatus.LAPSED);
        }
        moveTo(VendorStatus.LAPSED);
    }

    /** The vendor applies again: the review begins anew, and what the former one saw and found is kept beside it. */
    void renew(VendorRenewal form, Actor by, Instant now, Instant dueAt) {
        if (!by.worksFor(organisation)) {
            throw NotFound.hidden("vendor");
        }
        by.require(Role.VENDOR_ADMINISTRATOR);
        var former = new FormerReview(review, name, address, status, refusalReason, qualifiedUntil, now);
        moveTo(VendorStatus.UNDER_REVIEW);
        formerReviews.add(former);
        review++;
        name = form.name() == null ? name : form.name();
        address = form.address() == null ? address : form.address();
        registeredBy = Stream.concat(registeredBy.stream(), by.persons().stream())
                .distinct()
                .toList();
        reviewDueAt = dueAt;
        refusalReason = null;
        qualifiedUntil = null;
        qualificationEndsAt = null;
    }

    /** The row decides by its own clock, also when a timer is late. */
    boolean isQualified(Instant now) {
        return status == VendorStatus.QUALIFIED && qualificationEndsAt != null && now.isBefore(qualificationEndsAt);
    }

    boolean isSeenBy(Actor actor) {
        return actor.isSystem()
                || actor.worksFor(organisation)
                || actor.has(Role.AUDITOR)
                || actor.hasAny(Role.PUBLIC_SIDE);
    }

    Set<CheckKind> missingChecks() {
        var made = checksOf(review).map(VendorCheck::kind).collect(Collectors.toSet());
        var missing = EnumSet.allOf(CheckKind.class);
        missing.removeAll(made);
        return missing;
    }

    private void requireDecidableBy(Actor officer, String role) {
        if (!isSeenBy(officer)) {
            throw NotFound.hidden("vendor");
        }
        officer.require(role);
        if (!officer.worksFor(authority)) {
            throw new OtherAuthority();
        }
        SelfApproval.refuse(officer, registeredBy);
    }

    private void refuseOwnChecks(Actor approver) {
        SelfApproval.refuse(
                approver, checksOf(review).map(VendorCheck::checkedBy).toList());
    }

    private Stream<VendorCheck> checksOf(int wanted) {
        return checks.stream().filter(check -> check.review() == wanted);
    }

    private void moveTo(VendorStatus target) {
        if (!status.next().contains(target)) {
            throw new IllegalMove(status, target);
        }
        status = target;
    }

    public VendorId id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    OrganisationId authority() {
        return authority;
    }

    VendorStatus status() {
        return status;
    }

    int review() {
        return review;
    }

    Instant reviewDueAt() {
        return reviewDueAt;
    }

    VendorView view() {
        return new VendorView(
                id,
                version,
                number,
                organisation,
                authority,
                name,
                country,
                registerScheme,
                registerNumber,
                address,
                status,
                reviewDueAt,
                qualifiedUntil,
                refusalReason,
                review,
                checkViews(review),
                formerReviews.stream()
                        .map(former -> new VendorView.FormerReview(
                                former.review(),
                                former.name(),
                                former.address(),
                                former.outcome(),
                                former.refusalReason(),
                                former.qualifiedUntil(),
                                former.renewedAt(),
                                checkViews(former.review())))
                        .toList());
    }

    private List<VendorView.Check> checkViews(int wanted) {
        return checksOf(wanted)
                .map(check -> new VendorView.Check(check.kind(), check.result(), check.source(), check.at()))
                .toList();
    }
}
