package org.concordat.payment.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.concordat.platform.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of the decision table, at both sides of each. */
@QuarkusTest
class ApprovalAuthorityTest {
    @Inject
    ApprovalAuthority authority;

    @ParameterizedTest
    @CsvSource({
        "0.01, finance-officer, 1",
        "9999.99, finance-officer, 1",
        "10000.00, approver, 1",
        "1000000.00, approver, 1",
        "1000000.01, approver, 2",
        "999999999999999.99, approver, 2"
    })
    void theAmountSaysWhoApproves(String amount, String role, int approvals) {
        var rule = QuarkusTransaction.requiringNew().call(() -> authority.over(Money.of(amount, "EUR")));

        assertThat(rule).isEqualTo(new ApprovalRule(role, approvals));
    }
}
