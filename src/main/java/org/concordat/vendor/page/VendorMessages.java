package org.concordat.vendor.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.Map;
import org.concordat.vendor.BankAccountStatus;
import org.concordat.vendor.CheckKind;
import org.concordat.vendor.CheckResult;
import org.concordat.vendor.VendorStatus;

/** Texts of the vendor register. */
@MessageBundle(value = "vendor", defaultKey = Message.UNDERSCORED_ELEMENT_NAME)
public interface VendorMessages {
    @Message("Vendors")
    String vendors();

    @Message("Register a vendor")
    String register();

    @Message("Name")
    String name();

    @Message("Legal name")
    String legalName();

    @Message("Number")
    String number();

    @Message("Country")
    String country();

    @Message("Two letters, for example EE")
    String countryHint();

    @Message("Register")
    String registerScheme();

    @Message("The business register that gave you your number")
    String registerSchemeHint();

    @Message("{label} ({code})")
    String scheme(String label, String code);

    @Message("Register number")
    String registerNumber();

    @Message("Address")
    String address();

    @Message("Authority that verifies the registration")
    String authority();

    @Message("State")
    String state();

    @Message("Any state")
    String anyState();

    @Message("Filter")
    String filter();

    @Message("No vendor matches.")
    String none();

    @Message("Qualified until")
    String qualifiedUntil();

    @Message("Decision due")
    String reviewDue();

    @Message("Why the registration was refused")
    String refusalReason();

    @Message("Checks")
    String checks();

    @Message("Result")
    String result();

    @Message("Source")
    String source();

    @Message("Where you looked it up, for example an extract with its date")
    String sourceHint();

    @Message("Made on")
    String madeOn();

    @Message("Not made yet")
    String notMadeYet();

    @Message("Write down the check")
    String writeDown();

    @Message("Decide")
    String decide();

    @Message("Qualified until, that day included")
    String until();

    @Message("Qualify")
    String qualify();

    @Message("Reason, as the vendor will read it")
    String reason();

    @Message("Refuse")
    String refuse();

    @Message("Apply again")
    String applyAgain();

    @Message("The checks begin anew. Correct name and address where they have changed; the register entry stays.")
    String applyAgainHint();

    @Message("Former reviews")
    String formerReviews();

    @Message("Review {number}, left on {time}")
    String formerReview(int number, String time);

    @Message("Who acts next")
    String actsNext();

    @Message("due {time}")
    String dueAt(String time);

    @Message("Nobody: nothing waits here.")
    String nobody();

    @Message(
            "{#when status}{#is REGISTERED}Registered{#is UNDER_REVIEW}Under review{#is QUALIFIED}Qualified{#is REFUSED}Refused{#is LAPSED}Lapsed{/when}")
    String status(VendorStatus status);

    @Message(
            "{#when status}{#is UNDER_REVIEW}yellow{#is QUALIFIED}green{#is REFUSED}red{#is LAPSED}grey{#else}blue{/when}")
    String colour(VendorStatus status);

    @Message(
            "{#when kind}{#is IDENTITY}Identity and register entry{#is STANDING}Tax, social security and exclusion{/when}")
    String check(CheckKind kind);

    @Message("result-{kind}")
    String resultId(CheckKind kind);

    @Message("source-{kind}")
    String sourceId(CheckKind kind);

    @Message("{#when result}{#is PASSED}Passed{#is FAILED}Failed{/when}")
    String found(CheckResult result);

    @Message("{params.number} waits for its checks")
    String reviewWaits(Map<String, String> params);

    @Message("Bank accounts")
    String bankAccounts();

    @Message(
            "Money goes to the verified account only. While a newer account waits for its check, nothing is paid. Others than the vendor and finance officers see the last four characters of a number.")
    String accountsExplained();

    @Message("Account holder")
    String holder();

    @Message("IBAN")
    String iban();

    @Message("BIC")
    String bic();

    @Message("Only where your bank asks for it")
    String bicHint();

    @Message("Proposed on")
    String proposedOn();

    @Message("Verified on")
    String verifiedOn();

    @Message("Note")
    String note();

    @Message("How you made sure whose account it is, for example a call to a number known before")
    String accountSourceHint();

    @Message("Verify this account")
    String verifyAccount();

    @Message("Refuse this account")
    String refuseAccount();

    @Message("No bank account has been proposed.")
    String noAccounts();

    @Message("Propose an account")
    String proposeAccount();

    @Message("Payments stop until a finance officer has verified it.")
    String proposeAccountHint();

    @Message(
            "{#when status}{#is PROPOSED}Waits for its check{#is VERIFIED}Verified{#is REPLACED}Replaced{#is REFUSED}Refused{/when}")
    String accountStatus(BankAccountStatus status);

    @Message("{#when status}{#is PROPOSED}yellow{#is VERIFIED}green{#is REPLACED}grey{#is REFUSED}red{/when}")
    String accountColour(BankAccountStatus status);

    @Message("{params.number} has a new bank account to be checked")
    String accountWaits(Map<String, String> params);

    @Message("A new bank account of {params.number} was proposed")
    String accountProposed(Map<String, String> params);

    @Message("The bank account of {params.number} is verified")
    String accountVerified(Map<String, String> params);

    @Message("The bank account of {params.number} was refused")
    String accountRefused(Map<String, String> params);
}
