package org.concordat.payment.instruction;

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
import org.concordat.vendor.BankAccountStatus;
import org.jspecify.annotations.Nullable;

/** Where an authority's money leaves from: entered by a finance officer, verified by an approver. */
@Entity
public class AuthorityAccount implements Versioned {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AuthorityAccountId id;

    @jakarta.persistence.Version
    private int version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "authority_id"))
    private OrganisationId authority;

    private String holder;
    private String iban;
    private String bic;

    @Enumerated(EnumType.STRING)
    private BankAccountStatus status;

    private List<UUID> enteredBy;
    private Instant enteredAt;
    private @Nullable UUID verifiedBy;
    private @Nullable Instant verifiedAt;

    @SuppressWarnings("NullAway.Init")
    protected AuthorityAccount() {}

    AuthorityAccount(OrganisationId authority, NewAuthorityAccount form, Actor by, Instant now) {
        by.require(Role.FINANCE_OFFICER);
        this.id = AuthorityAccountId.next();
        this.authority = authority;
        this.holder = form.holder().strip();
        this.iban = Iban.of(form.iban()).value();
        this.bic = Bic.of(form.bic()).value();
        this.status = BankAccountStatus.PROPOSED;
        this.enteredBy = by.persons();
        this.enteredAt = now;
    }

    void verify(Actor approver, Instant now) {
        approver.require(Role.APPROVER);
        SelfApproval.refuse(approver, enteredBy);
        moveTo(BankAccountStatus.VERIFIED);
        verifiedBy = approver.person().value();
        verifiedAt = now;
    }

    void replace() {
        moveTo(BankAccountStatus.REPLACED);
    }

    private void moveTo(BankAccountStatus target) {
        if (!status.next().contains(target)) {
            throw new IllegalMove(status, target);
        }
        status = target;
    }

    AuthorityAccountId id() {
        return id;
    }

    OrganisationId authority() {
        return authority;
    }

    String holder() {
        return holder;
    }

    Iban iban() {
        return new Iban(iban);
    }

    Bic bic() {
        return new Bic(bic);
    }

    @Override
    public int version() {
        return version;
    }

    AuthorityAccountView view() {
        return new AuthorityAccountView(id, version, holder, iban, bic, status, enteredAt, verifiedAt);
    }
}
