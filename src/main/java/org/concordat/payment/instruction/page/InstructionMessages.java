package org.concordat.payment.instruction.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.Map;
import org.concordat.payment.instruction.InstructionStatus;
import org.concordat.payment.instruction.RowOutcome;
import org.concordat.vendor.BankAccountStatus;

/** Texts of payments on their way to the bank and back. */
@MessageBundle(value = "instruction", defaultKey = Message.UNDERSCORED_ELEMENT_NAME)
public interface InstructionMessages {
    @Message("{params.number} for {params.certificate} waits for your approval")
    String paymentWaits(Map<String, String> params);

    @Message("The bank rejected {params.number} for {params.certificate}")
    String paymentRejected(Map<String, String> params);

    @Message("The bank has not answered on {params.number} for {params.certificate}")
    String bankSilent(Map<String, String> params);

    @Message("{params.certificate} was paid")
    String paymentMade(Map<String, String> params);

    @Message("Payments")
    String payments();

    @Message("Payment {number}")
    String paymentOf(String number);

    @Message("Number")
    String number();

    @Message("Certificate")
    String certificate();

    @Message("Amount")
    String amount();

    @Message("Amount in {currency}")
    String amountIn(String currency);

    @Message("Up to {most}")
    String amountHint(String most);

    @Message("Execution day")
    String executionDate();

    @Message("The day on which the bank is to pay")
    String executionDateHint();

    @Message("State")
    String state();

    @Message("Filter")
    String filter();

    @Message("No payment matches.")
    String none();

    @Message("Prepare a payment")
    String prepare();

    @Message("A payment is being prepared or is at the bank.")
    String isOpen();

    @Message("Continue")
    String goOn();

    @Message("Check the payment before you prepare it")
    String checkPayment();

    @Message("Others approve it before it goes to the bank.")
    String approvedByOthers();

    @Message("Prepare this payment")
    String confirm();

    @Message("Back to the certificate")
    String backToCertificate();

    @Message("Account holder")
    String holder();

    @Message("IBAN")
    String iban();

    @Message("BIC")
    String bic();

    @Message("Approvals")
    String approvals();

    @Message("{count} by the role {role}")
    String approvalsOf(int count, String role);

    @Message("Approval {number}")
    String approval(int number);

    @Message("Given {given} of {needed}")
    String given(int given, int needed);

    @Message("Who acts next")
    String actsNext();

    @Message("The role {role}")
    String actsRole(String role);

    @Message("Nobody: nothing waits here.")
    String nobody();

    @Message("Prepared")
    String prepared();

    @Message("File")
    String file();

    @Message("Answer of the bank expected by")
    String resultDueAt();

    @Message("Bank reference")
    String bankReference();

    @Message("Reason")
    String reason();

    @Message("Approve this payment")
    String approve();

    @Message("End this payment")
    String cancel();

    @Message("Files for the bank")
    String files();

    @Message("No file has been made.")
    String noFiles();

    @Message("Make a file")
    String makeFile();

    @Message("All approved payments of this currency and day go into one file, and are then taken as sent.")
    String makeFileHint();

    @Message("Currency")
    String currency();

    @Message("Transfers")
    String transfers();

    @Message("Total")
    String total();

    @Message("Made")
    String made();

    @Message("SHA-256")
    String sha();

    @Message("Download {number}")
    String download(String number);

    @Message("Answers of the bank")
    String answers();

    @Message("Status report (pain.002) or notification (camt.054), up to 10 MB")
    String answerHint();

    @Message("Read this file")
    String readAnswer();

    @Message("What came of {message}")
    String cameOf(String message);

    @Message("This very file was read before. Nothing was changed.")
    String repeated();

    @Message("Settled")
    String settled();

    @Message("Rejected")
    String rejected();

    @Message("Confirmed by the bank")
    String confirmed();

    @Message("Known before")
    String known();

    @Message("Unmatched")
    String unmatched();

    @Message("What fits no payment")
    String unmatchedRows();

    @Message("Everything the bank told fits a payment.")
    String noUnmatched();

    @Message("Reference")
    String reference();

    @Message("Entry at the bank")
    String entry();

    @Message("Outcome")
    String outcome();

    @Message("Account of your authority")
    String ownAccount();

    @Message("The account that payments leave from; verified by an approver.")
    String ownAccountHint();

    @Message("No account has been entered.")
    String noOwnAccount();

    @Message("Enter an account")
    String enterAccount();

    @Message("Verify this account")
    String verifyAccount();

    @Message("Bank of the development mode")
    String bank();

    @Message("Plays the bank: answers the files that were sent, in full, in part or not at all.")
    String bankExplained();

    @Message("No file waits for an answer.")
    String nothingAtBank();

    @Message("Transfers to reject")
    String toReject();

    @Message("Answer")
    String answer();

    @Message(
            "{#when status}{#is PROPOSED}Waits for approval{#is APPROVED}Approved{#is SENT}At the bank{#is SETTLED}Settled{#is REJECTED}Rejected by the bank{#is CANCELLED}Ended{/when}")
    String status(InstructionStatus status);

    @Message(
            "{#when status}{#is PROPOSED}yellow{#is APPROVED}blue{#is SENT}light-blue{#is SETTLED}green{#is REJECTED}red{#is CANCELLED}grey{/when}")
    String colour(InstructionStatus status);

    @Message(
            "{#when outcome}{#is SETTLED}Settled{#is REJECTED}Rejected{#is CONFIRMED}Confirmed{#is KNOWN}Known before{#is UNMATCHED}Unmatched{/when}")
    String outcomeName(RowOutcome outcome);

    @Message("{#when status}{#is PROPOSED}Waits for its check{#is VERIFIED}Verified{#else}Replaced{/when}")
    String accountStatus(BankAccountStatus status);

    @Message("{#when status}{#is PROPOSED}yellow{#is VERIFIED}green{#else}grey{/when}")
    String accountColour(BankAccountStatus status);
}
