package org.concordat.vendor;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.Bic;
import org.concordat.platform.Iban;
import org.concordat.platform.IllegalMove;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.SelfApproval;
import org.concordat.platform.Versioned;
import org.jspecify.annotations.Nullable;

/** Where a vendor wants to be paid; money goes there after a second person has made sure whose account it is. */
@Entity
public class VendorBankAccount implements Versioned {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private BankAccountId id;

    @jakarta.persistence.Version
    private int version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "vendor_id"))
    private VendorId vendor;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    private String holder;
    private String iban;
    private @Nullable String bic;

    @Enumerated(EnumType.STRING)
    private BankAccountStatus status;

    private List<UUID> proposedBy;
    private Instant proposedAt;
    private @Nullable String source;
    private @Nullable String note;
    private @Nullable UUID verifiedBy;
    private @Nullable Instant verifiedAt;
    private @Nullable String refusalReason;

    @SuppressWarnings("NullAway.Init")
    protected VendorBankAccount() {}

    VendorBankAccount(VendorId vendor, OrganisationId organisation, NewBankAccount form, Actor by, Instant now) {
        by.require(Role.VENDOR_ADMINISTRATOR);
        this.id = BankAccountId.next();
        this.vendor = vendor;
        this.organisation = organisation;
        this.holder = form.holder().strip();
        this.iban = Iban.of(form.iban()).value();
        var givenBic = form.bic();
        this.bic =
                givenBic == null || givenBic.isBlank() ? null : Bic.of(givenBic).value();
        this.proposedBy = by.persons();
        this.proposedAt = now;
        this.status = BankAccountStatus.PROPOSED;
    }

    /** Not by anybody whose hand is in the proposal. */
    void verify(AccountVerification found, Actor officer, Instant now) {
        requireCheckableBy(officer);
        moveTo(BankAccountStatus.VERIFIED);
        source = found.source();
        var givenNote = found.note();
        note = givenNote == null || givenNote.isBlank() ? null : givenNote.strip();
        verifiedBy = officer.person().value();
        verifiedAt = now;
    }

    void refuse(String reason, Actor officer) {
        requireCheckableBy(officer);
        moveTo(BankAccountStatus.REFUSED);
        refusalReason = reason;
    }

    void replace() {
        moveTo(BankAccountStatus.REPLACED);
    }

    private void requireCheckableBy(Actor officer) {
        officer.require(Role.FINANCE_OFFICER);
        SelfApproval.refuse(officer, proposedBy);
    }

    private void moveTo(BankAccountStatus target) {
        if (!status.next().contains(target)) {
            throw new IllegalMove(status, target);
        }
        status = target;
    }

    BankAccountId id() {
        return id;
    }

    VendorId vendor() {
        return vendor;
    }

    OrganisationId organisation() {
        return organisation;
    }

    boolean isIn(BankAccountStatus wanted) {
        return status == wanted;
    }

    boolean hasNumberOf(VendorBankAccount other) {
        return iban.equals(other.iban) && holder.equals(other.holder);
    }

    @Override
    public int version() {
        return version;
    }

    VerifiedAccount verified() {
        return new VerifiedAccount(id, holder, new Iban(iban), bic == null ? null : new Bic(bic));
    }

    BankAccountView view(boolean whole) {
        return new BankAccountView(
                id,
                version,
                vendor,
                holder,
                whole ? iban : new Iban(iban).masked(),
                bic,
                !whole,
                status,
                proposedAt,
                source,
                note,
                verifiedAt,
                refusalReason);
    }
}
