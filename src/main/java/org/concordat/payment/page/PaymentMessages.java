package org.concordat.payment.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.concordat.ledger.Account;
import org.concordat.ledger.AccountClass;
import org.concordat.payment.CertificateStatus;

/** Texts of statements, certificates and payments. */
@MessageBundle(value = "payment", defaultKey = Message.UNDERSCORED_ELEMENT_NAME)
public interface PaymentMessages {
    @Message("Statements")
    String statements();

    @Message("Exposure of all agreements")
    String exposure();

    @Message("Statement of {number}")
    String statementOf(String number);

    @Message("Agreement")
    String agreement();

    @Message("Title")
    String title();

    @Message("Authority")
    String authority();

    @Message("Vendor")
    String vendor();

    @Message("Planned")
    String planned();

    @Message("Certified")
    String certified();

    @Message("Payable to the vendor")
    String payable();

    @Message("Paid")
    String paid();

    @Message("Outstanding")
    String outstanding();

    @Message("Number or title")
    String numberOrTitle();

    @Message("Filter")
    String filter();

    @Message("No signed agreement matches.")
    String none();

    @Message(
            "Payable is what was certified, less the share that the vendor bears itself, with what sharing statements add or take off.")
    String payableExplained();

    @Message("Who pays what")
    String whoPaysWhat();

    @Message(
            "Bars: the certified cost of each milestone by the party that bears it. The table below has the same figures.")
    String chartExplained();

    @Message("Not certified yet: dashed outline")
    String notCertifiedYet();

    @Message("Milestones, in {currency}")
    String milestonesIn(String currency);

    @Message("Milestones")
    String milestones();

    @Message("Milestone")
    String milestone();

    @Message("Due")
    String due();

    @Message("Borne by {party}")
    String borneBy(String party);

    @Message("Total")
    String total();

    @Message("Certificate")
    String certificate();

    @Message("Certificate {number}")
    String certificateOf(String number);

    @Message("None yet")
    String noneYet();

    @Message("Entries")
    String entries();

    @Message("All entries of this agreement")
    String allEntries();

    @Message("Entries behind a figure")
    String entriesBehind();

    @Message("No entry stands behind this figure.")
    String noEntries();

    @Message("Debits are positive, credits negative; the lines of each posting sum to zero.")
    String signs();

    @Message("Value date")
    String valueDate();

    @Message("Posted")
    String posted();

    @Message("What for")
    String whatFor();

    @Message("Account")
    String account();

    @Message("Party")
    String party();

    @Message("All parties")
    String allParties();

    @Message("Amount")
    String amount();

    @Message("Certified on")
    String certifiedOn();

    @Message("Borne by the vendor itself")
    String ownShare();

    @Message("How the cost was shared")
    String howShared();

    @Message("Rule {mechanism}, version {version}")
    String rule(String mechanism, int version);

    @Message("Step")
    String step();

    @Message("Calculation")
    String calculation();

    @Message("Result")
    String result();

    @Message("Payments")
    String payments();

    @Message("Nothing has been paid on this certificate.")
    String noPayments();

    @Message("Bank reference")
    String bankReference();

    @Message("As on the bank statement, up to 35 characters")
    String bankReferenceHint();

    @Message("Recorded")
    String recorded();

    @Message("Being paid")
    String instructed();

    @Message("Prepare a payment")
    String preparePayment();

    @Message("Payments on their way")
    String instructions();

    @Message("Record a payment")
    String recordPayment();

    @Message("Amount in {currency}")
    String amountIn(String currency);

    @Message("Up to {most}")
    String amountHint(String most);

    @Message("Day on which the bank paid")
    String valueDateHint();

    @Message("Continue")
    String goOn();

    @Message("Check the payment before you record it")
    String checkPayment();

    @Message("A recorded payment cannot be changed or removed.")
    String irrevocable();

    @Message("Outstanding before this payment")
    String outstandingBefore();

    @Message("Outstanding after this payment")
    String outstandingAfter();

    @Message("Record this payment")
    String confirmPayment();

    @Message("Back to the certificate")
    String backToCertificate();

    @Message("{#when status}{#is ISSUED}To be paid{#is PARTLY_PAID}Partly paid{#is SETTLED}Settled{/when}")
    String status(CertificateStatus status);

    @Message("{#when status}{#is ISSUED}yellow{#is PARTLY_PAID}light-blue{#is SETTLED}green{/when}")
    String colour(CertificateStatus status);

    @Message("{#when account}{#is COMMITMENT}Commitment{#is RESERVED}Reserved{#is CERTIFIED}Certified"
            + "{#is CONTRIBUTION}Contribution{#is SHARED}Shared{#is PAYABLE}Payable{#is OWN_SHARE}Own share"
            + "{#is PAID}Paid{#is RETENTION}Retention{#is ADVANCE}Advance{#is DEDUCTION}Deduction"
            + "{#is RECEIVABLE}Receivable{#is RECEIVED}Received{#is CONTINGENT}Contingent"
            + "{#is CONTINGENT_OFFSET}Contingent, other side{#is INTEREST}Interest{#is TAX}Tax{/when}")
    String accountName(Account account);

    @Message("{#when accountClass}{#is COMMITMENT}Commitments{#is CERTIFIED}Certified value{#is CHARGE}Charges on top"
            + "{#is CONTRIBUTION}Contributions{#is PAYABLE}Payable{#is PAID}Paid{#is RETENTION}Retention"
            + "{#is ADVANCE}Advances{#is DEDUCTION}Deductions{#is RECEIVABLE}Receivable"
            + "{#is CONTINGENT}Contingent, beside the balance{/when}")
    String className(AccountClass accountClass);

    @Message("The books")
    String books();

    @Message("Trial balance")
    String trialBalance();

    @Message("Trial balance as of {day}, in {currency}")
    String trialBalanceAsOf(String day, String currency);

    @Message("As of")
    String asOf();

    @Message("By value date, this day included")
    String asOfHint();

    @Message("Show")
    String show();

    @Message("Class")
    String accountClass();

    @Message("Debit")
    String debit();

    @Message("Credit")
    String credit();

    @Message("Difference")
    String difference();

    @Message("Nothing had been posted by that day.")
    String nothingPosted();

    @Message("Statement of accounts")
    String accountStatement();

    @Message("First value date")
    String from();

    @Message("Last value date")
    String until();

    @Message("Balance before {day}")
    String opening(String day);

    @Message("Movement")
    String movement();

    @Message("Balance at the end of {day}")
    String closing(String day);

    @Message("These lines as CSV")
    String csv();

    @Message("These lines as a workbook (XLSX)")
    String xlsx();

    @Message("No line has its value date in these days.")
    String noLines();

    @Message("Periods")
    String periods();

    @Message(
            "A closed month takes no entry any more and is never opened again. What was wrong in it is reversed in a month that is open.")
    String periodsExplained();

    @Message("Next to close")
    String nextToClose();

    @Message("{month} has not ended yet.")
    String notOver(String month);

    @Message("Close {month}")
    String closeMonth(String month);

    @Message("Check before you close {month}")
    String checkClosing(String month);

    @Message("Close this month for good")
    String confirmClosing();

    @Message("Back to the periods")
    String backToPeriods();

    @Message("Month")
    String month();

    @Message("Closed")
    String closedAt();

    @Message("No month has been closed.")
    String noPeriods();
}
