package org.concordat.payment.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.payment.CertificateId;
import org.concordat.payment.PayableCertificate;
import org.concordat.platform.Actor;
import org.concordat.platform.Iban;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.PersonId;
import org.concordat.platform.RoleMissing;
import org.concordat.platform.SelfApproval;
import org.concordat.vendor.BankAccountId;
import org.concordat.vendor.VerifiedAccount;
import org.junit.jupiter.api.Test;

class PaymentInstructionTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    private static final OrganisationId AUTHORITY = new OrganisationId(UUID.randomUUID());
    private static final Actor MAKER = person(Set.of());
    private static final VerifiedAccount ACCOUNT = account();

    private final PaymentInstruction instruction = new PaymentInstruction(
            "PAY-2027-000001",
            new PayableCertificate(
                    new CertificateId(UUID.randomUUID()),
                    "CRT-2027-000001",
                    UUID.randomUUID(),
                    "M1",
                    AUTHORITY,
                    new OrganisationId(UUID.randomUUID())),
            new NewInstruction(Money.of("2000000.00", "EUR"), TODAY),
            ACCOUNT,
            new ApprovalRule(Role.APPROVER, 2),
            MAKER,
            NOW);

    private static VerifiedAccount account() {
        return new VerifiedAccount(
                new BankAccountId(UUID.randomUUID()), "Nordlicht", new Iban("EE382200221020145685"), null);
    }

    private static Actor person(Set<UUID> standsInFor) {
        return new Actor(
                new PersonId(UUID.randomUUID()), AUTHORITY, Set.of(Role.FINANCE_OFFICER, Role.APPROVER), standsInFor);
    }

    private boolean approve(Actor by) {
        return instruction.approve(ACCOUNT, by, TODAY, NOW);
    }

    @Test
    void aLargePaymentNeedsTwoDifferentApprovers() {
        var first = person(Set.of());

        assertThat(approve(first)).isFalse();
        assertThatThrownBy(() -> approve(first)).isInstanceOf(AlreadyApproved.class);
        assertThatThrownBy(() -> approve(person(Set.of(first.person().value()))))
                .isInstanceOf(AlreadyApproved.class);
        assertThat(instruction.status()).isEqualTo(InstructionStatus.PROPOSED);
        assertThat(approve(person(Set.of()))).isTrue();
        assertThat(instruction.status()).isEqualTo(InstructionStatus.APPROVED);
    }

    @Test
    void whoStandsInForTheMakerApprovesNothing() {
        var deputy = person(Set.of(MAKER.person().value()));

        assertThatThrownBy(() -> approve(MAKER)).isInstanceOf(SelfApproval.class);
        assertThatThrownBy(() -> approve(deputy)).isInstanceOf(SelfApproval.class);
    }

    @Test
    void theRoleThatTheAmountAsksForApproves() {
        var officer = new Actor(new PersonId(UUID.randomUUID()), AUTHORITY, Set.of(Role.FINANCE_OFFICER), Set.of());

        assertThatThrownBy(() -> approve(officer)).isInstanceOf(RoleMissing.class);
    }

    @Test
    void anotherAccountOrAPassedDayStopsIt() {
        assertThatThrownBy(() -> instruction.approve(account(), person(Set.of()), TODAY, NOW))
                .isInstanceOf(AccountReplaced.class);
        assertThatThrownBy(() -> instruction.approve(ACCOUNT, person(Set.of()), TODAY.plusDays(1), NOW))
                .isInstanceOf(ExecutionDatePassed.class);
        assertThatThrownBy(() -> PaymentInstruction.requireDay(TODAY.minusDays(1), TODAY))
                .isInstanceOf(InvalidValue.class);
    }
}
