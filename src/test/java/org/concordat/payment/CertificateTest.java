package org.concordat.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.ledger.Account;
import org.concordat.ledger.Line;
import org.concordat.platform.Actor;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.PersonId;
import org.concordat.platform.RoleMissing;
import org.concordat.platform.SelfApproval;
import org.concordat.sharing.LargestRemainderSplit;
import org.concordat.sharing.SplitInputs;
import org.junit.jupiter.api.Test;

class CertificateTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final Instant NOW = Instant.parse("2027-03-02T08:00:00Z");
    private static final OrganisationId AUTHORITY = OrganisationId.next();
    private static final OrganisationId VENDOR = OrganisationId.next();

    private final Actor reviewer = actor(AUTHORITY, Role.MILESTONE_REVIEWER, Role.FINANCE_OFFICER);
    private final Actor officer = actor(AUTHORITY, Role.FINANCE_OFFICER);
    private final SignedPromise promise = SamplePromise.between(AUTHORITY, VENDOR);
    private final Commitment commitment = new Commitment(promise, DAY);

    private static Actor actor(OrganisationId organisation, String... roles) {
        return new Actor(new PersonId(UUID.randomUUID()), organisation, Set.of(roles), Set.of());
    }

    private Certificate certificate(AcceptedWork work) {
        var milestone = commitment.requireCovered(work.code(), work.value());
        var inputs = new SplitInputs(work.value().amount(), milestone.shares(), 2);
        var split = CostSplit.of(new LargestRemainderSplit().apply(inputs));
        return new Certificate("CRT-1", commitment, milestone, work, split, reviewer, DAY);
    }

    private static PaymentOrder order(String amount) {
        return new PaymentOrder(Money.of(amount, "EUR"), DAY, "RF18 5390");
    }

    private void pay(Certificate certificate, PaymentOrder order, Actor by) {
        certificate.pay(order, by, DAY.plusDays(1), NOW);
    }

    @Test
    void isPayableWithoutTheShareThatTheVendorBears() {
        var certificate = certificate(SamplePromise.first(promise));

        assertThat(certificate.certified()).hasToString("600.00 EUR");
        assertThat(certificate.ownShare()).hasToString("180.00 EUR");
        assertThat(certificate.outstanding()).hasToString("420.00 EUR");
        assertThat(certificate.status()).isEqualTo(CertificateStatus.ISSUED);
    }

    @Test
    void isSettledByPartsThatSumToWhatIsPayable() {
        var certificate = certificate(SamplePromise.first(promise));

        pay(certificate, order("20.00"), officer);
        assertThat(certificate.status()).isEqualTo(CertificateStatus.PARTLY_PAID);
        pay(certificate, order("400.00"), officer);

        assertThat(certificate.status()).isEqualTo(CertificateStatus.SETTLED);
        assertThat(certificate.outstanding().isPositive()).isFalse();
    }

    @Test
    void refusesAPaymentAboveWhatIsOutstanding() {
        var certificate = certificate(SamplePromise.first(promise));

        assertThatThrownBy(() -> pay(certificate, order("420.01"), officer))
                .isInstanceOf(PaymentAboveOutstanding.class);
        assertThat(certificate.status()).isEqualTo(CertificateStatus.ISSUED);
    }

    @Test
    void refusesWhatIsNoPayment() {
        var certificate = certificate(SamplePromise.first(promise));

        assertThatThrownBy(() -> pay(certificate, order("0.00"), officer)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> pay(certificate, order("-1.00"), officer)).isInstanceOf(InvalidValue.class);
        var dollars = new PaymentOrder(Money.of("1.00", "USD"), DAY, "X");
        assertThatThrownBy(() -> pay(certificate, dollars, officer)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void refusesAPaymentOlderThanTheCertificateOrStillToCome() {
        var certificate = certificate(SamplePromise.first(promise));
        var euro = Money.of("1.00", "EUR");

        assertThatThrownBy(() -> pay(certificate, new PaymentOrder(euro, DAY.minusDays(1), "X"), officer))
                .isInstanceOf(PaymentBeforeCertificate.class);
        assertThatThrownBy(() -> pay(certificate, new PaymentOrder(euro, DAY.plusDays(2), "X"), officer))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void isPaidOnlyByAFinanceOfficerOfTheAuthorityWhoDidNotAccept() {
        var certificate = certificate(SamplePromise.first(promise));

        assertThatThrownBy(() -> pay(certificate, order("1.00"), reviewer)).isInstanceOf(SelfApproval.class);
        assertThatThrownBy(() -> pay(certificate, order("1.00"), actor(AUTHORITY, Role.APPROVER)))
                .isInstanceOf(RoleMissing.class);
        assertThatThrownBy(() -> pay(certificate, order("1.00"), actor(VENDOR, Role.FINANCE_OFFICER)))
                .isInstanceOf(OtherPayer.class);
        var standIn = new Actor(
                new PersonId(UUID.randomUUID()),
                AUTHORITY,
                Set.of(Role.FINANCE_OFFICER),
                Set.of(reviewer.person().value()));
        assertThatThrownBy(() -> pay(certificate, order("1.00"), standIn)).isInstanceOf(SelfApproval.class);
    }

    @Test
    void nothingIsCertifiedBeyondThePromise() {
        var more = new AcceptedWork(UUID.randomUUID(), promise.agreement(), "M1", Money.of("600.01", "EUR"));
        var unknown = new AcceptedWork(UUID.randomUUID(), promise.agreement(), "M9", Money.of("1.00", "EUR"));

        assertThatThrownBy(() -> certificate(more)).isInstanceOf(ValueAboveCommitment.class);
        assertThatThrownBy(() -> certificate(unknown)).isInstanceOf(ValueAboveCommitment.class);
    }

    @Test
    void everyPostingBalancesAndNamesItsItem() {
        var certificate = certificate(SamplePromise.second(promise));

        var sharing = Postings.sharing(certificate);

        assertThat(sharing.lines())
                .containsExactly(
                        line(Account.CONTRIBUTION, "authority", "133.34"),
                        line(Account.CONTRIBUTION, "vendor", "133.34"),
                        line(Account.CONTRIBUTION, "Donor", "133.33"),
                        line(Account.SHARED, "all", "-400.01"),
                        line(Account.PAYABLE, "vendor", "133.34"),
                        line(Account.OWN_SHARE, "vendor", "-133.34"));
        assertThat(Postings.certification(certificate).lines())
                .containsExactly(
                        line(Account.CERTIFIED, "vendor", "400.01"),
                        line(Account.PAYABLE, "vendor", "-400.01"),
                        line(Account.RESERVED, "vendor", "400.01"),
                        line(Account.COMMITMENT, "vendor", "-400.01"));
        assertThat(Postings.reservation(commitment).lines()).hasSize(4);
    }

    @Test
    void aSplitCanBeReplayedFromWhatTheCertificateKeeps() {
        var split = certificate(SamplePromise.second(promise)).split();

        var again = new LargestRemainderSplit().apply(split.inputs());

        assertThat(again.result().shares()).isEqualTo(split.shares());
        assertThat(again.steps()).isEqualTo(split.steps());
        assertThat(split.shares().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("400.01");
    }

    @Test
    void aPromiseWhoseMilestonesDoNotSumToItsValueIsAProgrammersError() {
        assertThatThrownBy(() -> new SignedPromise(
                        promise.agreement(),
                        promise.number(),
                        promise.title(),
                        AUTHORITY,
                        "A",
                        VENDOR,
                        "V",
                        SamplePromise.M1,
                        promise.milestones()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Line line(Account account, String party, String amount) {
        return new Line(account, party, "M2", Money.of(amount, "EUR"));
    }
}
