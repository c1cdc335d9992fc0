package org.concordat.agreement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.concordat.agreement.terms.SharingRules;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.IllegalMove;
import org.concordat.platform.Money;
import org.concordat.platform.NotFound;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.SelfApproval;
import org.concordat.platform.Versioned;
import org.concordat.procurement.tender.TenderId;
import org.concordat.project.ProjectId;
import org.jspecify.annotations.Nullable;

/** The contract between an authority and a vendor. */
@Entity
public class Agreement implements Versioned {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AgreementId id;

    @jakarta.persistence.Version
    private int version;

    private String number;
    private String title;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "tender_id"))
    private TenderId tender;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "project_id"))
    private ProjectId project;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "authority_id"))
    private OrganisationId authority;

    private String authorityName;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "vendor_id"))
    private OrganisationId vendor;

    private String vendorName;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "value_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "value_currency"))
    private Money value;

    @Enumerated(EnumType.STRING)
    private AgreementStatus status;

    @Embedded
    private TermRows rows = new TermRows();

    @Embedded
    private RuleRows rules = new RuleRows();

    private int termsRevision;
    private String digest;
    private List<UUID> draftedBy;
    private @Nullable Instant standstillEndsAt;
    private @Nullable Instant offeredAt;
    private @Nullable Instant signatureDueAt;
    private @Nullable Instant authoritySignedAt;
    private @Nullable Instant vendorSignedAt;
    private @Nullable String cancellationReason;

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    @SuppressWarnings("NullAway.Init")
    Agreement(Award award, AgreementTerms content, String number, Actor officer, LocalDate today) {
        this.id = AgreementId.next();
        this.number = number;
        this.tender = award.tender();
        this.project = award.project();
        this.authority = award.authority();
        this.authorityName = award.authorityName();
        this.vendor = award.vendor();
        this.vendorName = award.vendorName();
        this.value = award.price();
        this.draftedBy = List.of();
        this.status = AgreementStatus.DRAFT;
        keep(content, officer, today);
    }

    /** Writes the terms of a draft anew. */
    void revise(AgreementTerms content, Actor officer, LocalDate today) {
        officer.require(Role.PROCUREMENT_OFFICER);
        if (status != AgreementStatus.DRAFT) {
            throw new IllegalMove(status, AgreementStatus.DRAFT);
        }
        keep(content, officer, today);
    }

    /** Changes the sharing clauses or the risks of a draft. */
    void share(UnaryOperator<SharingRules> change, Actor officer) {
        officer.require(Role.PROCUREMENT_OFFICER);
        if (status != AgreementStatus.DRAFT) {
            throw new IllegalMove(status, AgreementStatus.DRAFT);
        }
        rules.keep(change.apply(rules.rules()));
        revised(officer);
    }

    /** From now on the terms stand and the vendor sees them. */
    void offer(Actor officer, Instant now, LocalDate today, Instant standstillEndsAt, Instant dueAt) {
        officer.require(Role.PROCUREMENT_OFFICER);
        content().require(value, today);
        moveTo(AgreementStatus.AWAITING_SIGNATURE);
        remember(officer);
        offeredAt = now;
        this.standstillEndsAt = standstillEndsAt;
        signatureDueAt = dueAt;
    }

    /** One side signs the terms it has read; with the second signature the agreement binds. */
    AgreementSignature sign(Signing seen, Actor signatory, boolean vendorQualified, Instant now) {
        var side = sideOf(signatory);
        if (isSignedFor(side)) {
            throw new AlreadySigned(side);
        }
        if (status != AgreementStatus.AWAITING_SIGNATURE) {
            throw new IllegalMove(status, AgreementStatus.SIGNED);
        }
        requireStandstillOver(now);
        if (!seen.digest().equals(digest)) {
            throw new TermsChanged();
        }
        if (!vendorQualified) {
            throw new VendorNotQualified();
        }
        if (side == Side.AUTHORITY) {
            authoritySignedAt = now;
        } else {
            vendorSignedAt = now;
        }
        if (isSignedFor(Side.AUTHORITY) && isSignedFor(Side.VENDOR)) {
            moveTo(AgreementStatus.SIGNED);
        }
        return new AgreementSignature(id, side, termsRevision, digest, signatory, now);
    }

    private void requireStandstillOver(Instant now) {
        var end = Objects.requireNonNull(standstillEndsAt, "offered without the end of the standstill");
        if (now.isBefore(end)) {
            throw new StandstillRunning(end);
        }
    }

    void cancel(String reason, Actor officer) {
        officer.require(Role.PROCUREMENT_OFFICER);
        moveTo(AgreementStatus.CANCELLED);
        cancellationReason = reason;
    }

    /** The side somebody may sign for; on the authority's side nobody who had a hand in the draft. */
    private Side sideOf(Actor signatory) {
        if (signatory.worksFor(vendor)) {
            signatory.require(Role.VENDOR_SIGNATORY);
            return Side.VENDOR;
        }
        signatory.require(Role.APPROVER);
        if (!signatory.worksFor(authority)) {
            throw NotFound.hidden("agreement");
        }
        SelfApproval.refuse(signatory, draftedBy);
        return Side.AUTHORITY;
    }

    private boolean isSignedFor(Side side) {
        return (side == Side.AUTHORITY ? authoritySignedAt : vendorSignedAt) != null;
    }

    private void keep(AgreementTerms content, Actor officer, LocalDate today) {
        content.require(value, today);
        title = content.title().strip();
        rows.keep(content);
        revised(officer);
    }

    private void revised(Actor officer) {
        termsRevision++;
        remember(officer);
        digest = TermsDigest.of(number, authority, vendor, value, termsRevision, content(), rules.rules());
    }

    private void remember(Actor officer) {
        draftedBy = Stream.concat(draftedBy.stream(), officer.persons().stream())
                .distinct()
                .toList();
    }

    private void moveTo(AgreementStatus target) {
        if (!status.next().contains(target)) {
            throw new IllegalMove(status, target);
        }
        status = target;
    }

    private AgreementTerms content() {
        return new AgreementTerms(title, rows.milestones(value.currency()), rows.sharing());
    }

    AgreementId id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    AgreementStatus status() {
        return status;
    }

    TenderId tender() {
        return tender;
    }

    ProjectId project() {
        return project;
    }

    OrganisationId authority() {
        return authority;
    }

    OrganisationId vendor() {
        return vendor;
    }

    Money value() {
        return value;
    }

    int termsRevision() {
        return termsRevision;
    }

    String digest() {
        return digest;
    }

    AgreementView view(List<GivenSignature> signatures) {
        return new AgreementView(
                id,
                version,
                number,
                title,
                tender,
                project,
                authority,
                authorityName,
                vendor,
                vendorName,
                value,
                rows.milestones(value.currency()),
                rows.sharing(),
                rules.rules(),
                status,
                termsRevision,
                digest,
                standstillEndsAt,
                signatureDueAt,
                cancellationReason,
                signatures);
    }
}
