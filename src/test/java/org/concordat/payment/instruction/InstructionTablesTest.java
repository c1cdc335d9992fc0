package org.concordat.payment.instruction;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database holds what the code promises: here the code is passed by. */
@QuarkusTest
class InstructionTablesTest {
    @Inject
    PayingWorld paying;

    @Inject
    DataSource database;

    PayingWorld.Setting setting;

    @BeforeEach
    void everythingIsReadyToPay() {
        setting = paying.readyToPay();
    }

    @Test
    void anInstructionAboveTheCertificateIsRefused() {
        refused("within what its certificate has outstanding", instruction("421.00", today()));
    }

    @Test
    void anInstructionWithoutACertificateIsRefused() {
        var nowhere = "'" + UUID.randomUUID() + "', c.number";

        refused(
                "within what its certificate has outstanding",
                instruction("1.00", today()).replace("c.id, c.number", nowhere));
    }

    @Test
    void anInstructionThatTheCertificateDoesNotKeepIsRefused() {
        refused("certificate keeps 0", instruction("1.00", today()));
    }

    @Test
    void aSecondOpenInstructionIsRefused() {
        paying.prepared(setting, setting.first(), "20.00");

        refused("payment_instruction_open", instruction("20.00", today()));
    }

    @Test
    void openAndPaidTogetherNeverExceedWhatIsPayable() {
        paying.prepared(setting, setting.first(), "400.00");

        refused(
                "certificate_instructed",
                "update certificate set paid = 21, status = 'PARTLY_PAID' where id = '%s'"
                        .formatted(setting.first().id()));
    }

    @Test
    void anInstructionToAnUnverifiedAccountIsRefused() {
        var account = PayingWorld.propose(setting.vendor(), PayingWorld.OTHER_IBAN);
        var id = account.substring(account.lastIndexOf('/') + 1);

        refused("verified account only", keep("1.00"), instruction("1.00", today()));
        refused(
                "verified account only",
                keep("1.00"),
                instruction("1.00", today()).replace("a.status = 'VERIFIED'", "a.id = '" + id + "'"));
    }

    @Test
    void anInstructionInAClosedPeriodIsRefused() {
        var closed = today().minusMonths(1);
        refused(
                "is closed",
                """
                insert into ledger_period (kind, thing_id, month, closed_at, closed_by)
                values ('agreement', '%s', '%s', now(), '%s')
                """.formatted(setting.promise().agreement(), closed.withDayOfMonth(1), UUID.randomUUID()),
                keep("1.00"),
                instruction("1.00", closed));
    }

    @Test
    void anApprovalByTheMakerOrInAnotherRoleIsRefused() {
        var id = id(paying.prepared(setting, setting.first(), "20.00"));

        refused(
                "by others than those who prepared it",
                approval(id, setting.officer().id().value(), "finance-officer"));
        refused("in the role that its amount asks for", approval(id, UUID.randomUUID(), "approver"));
    }

    @Test
    void whatLacksItsApprovalsCannotBeApprovedOrChanged() {
        var id = id(paying.prepared(setting, setting.first(), "20.00"));

        refused("0 of 1 approvals", "update payment_instruction set status = 'APPROVED' where id = '%s'".formatted(id));
        refused("it only moves on", "update payment_instruction set amount = 1 where id = '%s'".formatted(id));
        refused(
                "it only moves on",
                "update payment_instruction set status = 'SETTLED', bank_reference = 'x' where id = '%s'"
                        .formatted(id));
    }

    @Test
    void aSettledInstructionHasItsPayment() {
        var id = id(paying.approved(setting, setting.first(), "20.00"));
        paying.sent(setting);

        refused(
                "settled by a payment",
                "update payment_instruction set status = 'SETTLED', bank_reference = 'x' where id = '%s'".formatted(id),
                "update certificate set instructed = 0 where id = '%s'"
                        .formatted(setting.first().id()));
    }

    @Test
    void whatWasSentOrAnsweredIsNeitherChangedNorForgotten() {
        var id = id(paying.approved(setting, setting.first(), "20.00"));
        var file = paying.sent(setting);
        PayingWorld.answer(setting.officer(), paying.debitsOf(setting, file, List.of()));

        for (var change : List.of(
                "update payment_file set total = 1",
                "delete from payment_file",
                "delete from bank_answer_row",
                "update bank_answer set message_id = 'x'",
                "delete from payment_approval where instruction_id = '" + id + "'",
                "delete from payment_instruction where id = '" + id + "'")) {
            assertThatThrownBy(() -> run(change)).as(change).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void nobodyVerifiesTheAccountThatHeProposed() {
        var account = PayingWorld.propose(setting.vendor(), PayingWorld.OTHER_IBAN);
        var id = account.substring(account.lastIndexOf('/') + 1);

        refused("vendor_bank_account_check", """
                update vendor_bank_account set status = 'VERIFIED', verified_by = '%s', verified_at = now(), source = 'x'
                where id = '%s'
                """.formatted(
                        setting.vendor().people().id(), id));
        refused(
                "another one is proposed",
                "update vendor_bank_account set iban = '%s' where id = '%s'".formatted(PayingWorld.OWN_IBAN, id));
    }

    private LocalDate today() {
        return paying.today(setting.authority());
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String keep(String amount) {
        return "update certificate set instructed = %s where id = '%s'"
                .formatted(amount, setting.first().id());
    }

    private String instruction(String amount, LocalDate day) {
        return """
               insert into payment_instruction (id, version, number, certificate_id, certificate_number, agreement_id,
                   authority_id, vendor_id, account_id, currency, amount, execution_date, status, approver_role,
                   approvals_needed, proposed_by, proposed_at)
               select '%s', 0, '%s', c.id, c.number, c.agreement_id, c.authority_id, c.vendor_id, a.id, c.currency, %s,
                   '%s', 'PROPOSED', 'finance-officer', 1, array[c.id], now()
               from certificate c join vendor_bank_account a on a.organisation_id = c.vendor_id
               where c.id = '%s' and a.status = 'VERIFIED'
               """.formatted(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        amount,
                        day,
                        setting.first().id());
    }

    private static String approval(String instruction, UUID person, String role) {
        return "insert into payment_approval (instruction_id, approval, person_id, role, at) values ('%s', 1, '%s', '%s', now())"
                .formatted(instruction, person, role);
    }

    private void refused(String why, String... statements) {
        assertThatThrownBy(() -> run(statements))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(why);
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
