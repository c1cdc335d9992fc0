package org.concordat.payment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Reference;
import org.concordat.platform.Versioned;

/** What a signed agreement commits its parties to pay. Its id is the agreement's. */
@Entity
public class Commitment implements Versioned {
    @Id
    private UUID agreementId;

    @jakarta.persistence.Version
    private int version;

    private String number;
    private String title;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "authority_id"))
    private OrganisationId authority;

    private String authorityName;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "vendor_id"))
    private OrganisationId vendor;

    private String vendorName;

    @Embedded
    private Money total;

    private LocalDate committedOn;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "committed_milestone", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<CommittedMilestone> milestones = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Commitment() {}

    Commitment(SignedPromise promise, LocalDate today) {
        this.agreementId = promise.agreement();
        this.number = promise.number();
        this.title = promise.title();
        this.authority = promise.authority();
        this.authorityName = promise.authorityName();
        this.vendor = promise.vendor();
        this.vendorName = promise.vendorName();
        this.total = promise.value();
        this.committedOn = today;
        promise.milestones().forEach(milestone -> milestones.add(CommittedMilestone.of(milestone)));
    }

    /** @throws ValueAboveCommitment where more was accepted than was promised for that milestone */
    CommittedMilestone requireCovered(String code, Money value) {
        var milestone = milestones.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ValueAboveCommitment(code));
        if (value.isMoreThan(new Money(milestone.amount(), total.currency()))) {
            throw new ValueAboveCommitment(code);
        }
        return milestone;
    }

    static Reference reference(UUID agreement) {
        return new Reference("agreement", agreement);
    }

    CommittedParties parties() {
        return new CommittedParties(agreementId, number, title, authority, authorityName, vendor, vendorName, total);
    }

    UUID agreement() {
        return agreementId;
    }

    Reference book() {
        return reference(agreementId);
    }

    String number() {
        return number;
    }

    String title() {
        return title;
    }

    OrganisationId authority() {
        return authority;
    }

    String authorityName() {
        return authorityName;
    }

    OrganisationId vendor() {
        return vendor;
    }

    String vendorName() {
        return vendorName;
    }

    Money total() {
        return total;
    }

    LocalDate committedOn() {
        return committedOn;
    }

    List<CommittedMilestone> milestones() {
        return List.copyOf(milestones);
    }

    @Override
    public int version() {
        return version;
    }
}
