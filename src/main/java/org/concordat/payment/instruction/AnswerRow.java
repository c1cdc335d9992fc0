package org.concordat.payment.instruction;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.concordat.platform.OrganisationId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One item of a bank's answer and what came of it; kept as it was read. */
@Entity
@Immutable
@Table(name = "bank_answer_row")
public class AnswerRow {
    private static final int REASON = 200;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answer_id"))
    private BankAnswerId answer;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "authority_id"))
    private OrganisationId authority;

    private String reference;
    private String entry;
    private @Nullable BigDecimal amount;
    private @Nullable Currency currency;

    @Enumerated(EnumType.STRING)
    private RowOutcome outcome;

    private @Nullable String reason;
    private @Nullable UUID instructionId;

    @SuppressWarnings("NullAway.Init")
    protected AnswerRow() {}

    AnswerRow(BankAnswer answer, Reading reading) {
        this.id = Identifiers.next();
        this.answer = answer.id();
        this.authority = answer.authority();
        this.reference = reading.reference();
        this.entry = reading.entry();
        this.amount = reading.amount() == null ? null : reading.amount().amount();
        this.currency = reading.amount() == null ? null : reading.amount().currency();
        this.outcome = reading.outcome();
        this.reason = shortened(reading.reason());
        this.instructionId =
                reading.instruction() == null ? null : reading.instruction().value();
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null ? null : text.substring(0, Math.min(REASON, text.length()));
    }
}
