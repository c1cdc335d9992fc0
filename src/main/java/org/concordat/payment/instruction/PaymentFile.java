package org.concordat.payment.instruction;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.concordat.payment.bank.InstructionFile;
import org.concordat.platform.Actor;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Versioned;
import org.hibernate.annotations.Immutable;

/** What a bank was asked to pay, byte by byte as it was sent. */
@Entity
@Immutable
public class PaymentFile implements Versioned {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PaymentFileId id;

    @jakarta.persistence.Version
    private int version;

    private String number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "authority_id"))
    private OrganisationId authority;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AuthorityAccountId account;

    private Currency currency;
    private LocalDate executionDate;
    private int transfers;
    private BigDecimal total;
    private byte[] content;
    private String sha256;
    private UUID createdBy;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected PaymentFile() {}

    PaymentFile(InstructionFile written, byte[] content, AuthorityAccount account, Actor by, Instant now) {
        this.id = PaymentFileId.next();
        this.number = written.messageId();
        this.authority = account.authority();
        this.account = account.id();
        this.currency = written.currency();
        this.executionDate = written.executionDate();
        this.transfers = written.transfers().size();
        this.total = written.sum().amount();
        this.content = content;
        this.sha256 = Sha256.of(content);
        this.createdBy = by.person().value();
        this.createdAt = now;
    }

    PaymentFileId id() {
        return id;
    }

    String number() {
        return number;
    }

    OrganisationId authority() {
        return authority;
    }

    byte[] content() {
        return content.clone();
    }

    String sha256() {
        return sha256;
    }

    @Override
    public int version() {
        return version;
    }

    PaymentFileView view() {
        return new PaymentFileView(
                id, version, number, executionDate, transfers, new Money(total, currency), sha256, createdAt);
    }
}
