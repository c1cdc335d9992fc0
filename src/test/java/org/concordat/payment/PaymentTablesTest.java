package org.concordat.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.concordat.Authority;
import org.concordat.World;
import org.concordat.ledger.LineFilter;
import org.concordat.platform.Actor;
import org.concordat.platform.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Once is once, and the database holds what the code promises: here the code is passed by. */
@QuarkusTest
class PaymentTablesTest {
    @Inject
    World world;

    @Inject
    SignedAgreement agreements;

    @Inject
    Certification certification;

    @Inject
    Statements statements;

    @Inject
    DataSource database;

    Authority authority;
    SignedPromise promise;

    @BeforeEach
    void aSignedAgreement() {
        authority = world.authority();
        promise = agreements.between(authority, world.registeredVendor(authority));
    }

    @Test
    void oneAcceptanceMakesOneCertificateAndPostsOnce() {
        var work = SamplePromise.first(promise);

        var first = agreements.certified(work, authority);
        var again = agreements.certified(work, authority);
        certification.reserve(promise, Actor.system());

        assertThat(again.id()).isEqualTo(first.id());
        var lines = statements.entries(promise.agreement(), LineFilter.ALL, new PageRequest(100, null), Actor.system());
        assertThat(lines.items()).hasSize(4 + 4 + 5);
    }

    @Test
    void theSplitIsKeptAsItWasComputed() {
        var certificate = agreements.certified(SamplePromise.second(promise), authority);

        var read = statements.of(promise.agreement(), Actor.system());

        assertThat(read.borne())
                .extracting(borne -> borne.party() + " " + borne.amount())
                .containsExactly("authority 133.34 EUR", "vendor 133.34 EUR", "Donor 133.33 EUR");
        assertThat(certificate.split().steps()).isNotEmpty();
    }

    @Test
    void nothingIsCertifiedForAnAgreementWithoutSignature() {
        var unsigned = SamplePromise.between(authority.id(), promise.vendor());

        assertThatThrownBy(() -> agreements.certified(SamplePromise.first(unsigned), authority))
                .isInstanceOf(NotCommitted.class);
    }

    @Test
    void theDatabaseRefusesASecondCertificateOfAnAcceptance() {
        var certificate = agreements.certified(SamplePromise.first(promise), authority);

        assertThatThrownBy(() -> run("""
                        insert into certificate select '%s', version, number || 'x', agreement_id, milestone_id, code,
                            title, authority_id, vendor_id, currency, certified, own_share, payable, paid, status,
                            accepted_by, certified_on, split from certificate where id = '%s'
                        """.formatted(UUID.randomUUID(), certificate.id())))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("milestone_id");
    }

    @Test
    void theDatabaseRefusesPaymentsAboveTheCertificate() {
        var certificate = agreements.certified(SamplePromise.first(promise), authority);

        assertThatThrownBy(() -> run(payment(certificate, "1.00")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("its payments sum to 1.00");
        assertThatThrownBy(() -> run(paid(certificate, "420.01"), payment(certificate, "420.01")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("certificate_check");
        assertThatThrownBy(() -> run(payment(certificate, "0"))).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> run(paid(certificate, "5"))).isInstanceOf(SQLException.class);
    }

    @Test
    void theDatabaseRefusesToChangeOrForgetAPayment() throws SQLException {
        var certificate = agreements.certified(SamplePromise.first(promise), authority);
        run(paid(certificate, "2"), payment(certificate, "2"));

        for (var change : List.of(
                "update payment set amount = 1 where certificate_id = '%s'",
                "delete from payment where certificate_id = '%s'", "delete from certificate where id = '%s'")) {
            assertThatThrownBy(() -> run(change.formatted(certificate.id()))).isInstanceOf(SQLException.class);
        }
    }

    private static String payment(CertificateView certificate, String amount) {
        return """
               insert into payment (id, certificate_id, amount, value_date, bank_reference, recorded_by, recorded_at)
               values ('%s', '%s', %s, '2027-03-01', 'BY-HAND', '%s', now())
               """.formatted(UUID.randomUUID(), certificate.id(), amount, UUID.randomUUID());
    }

    private static String paid(CertificateView certificate, String amount) {
        return "update certificate set paid = %s, status = 'PARTLY_PAID' where id = '%s'"
                .formatted(amount, certificate.id());
    }

    private void run(String... statements) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                for (var sql : statements) {
                    statement.executeUpdate(sql);
                }
                connection.commit();
            } catch (SQLException refused) {
                connection.rollback();
                throw refused;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }
}
