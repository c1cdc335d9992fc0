package org.concordat.agreement.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.Map;
import org.concordat.agreement.AgreementStatus;

/** Texts of agreements. */
@MessageBundle(value = "agreement", defaultKey = Message.UNDERSCORED_ELEMENT_NAME)
public interface AgreementMessages {
    @Message("Agreements")
    String agreements();

    @Message("Form an agreement")
    String form();

    @Message("Change the terms")
    String changeTerms();

    @Message("Awards without an agreement")
    String awards();

    @Message("Form an agreement from {number}")
    String formFrom(String number);

    @Message("Number")
    String number();

    @Message("Title")
    String title();

    @Message("Tender")
    String tender();

    @Message("Project")
    String project();

    @Message("Open")
    String open();

    @Message("Authority")
    String authority();

    @Message("Vendor")
    String vendor();

    @Message("Value")
    String value();

    @Message("State")
    String state();

    @Message("Any state")
    String anyState();

    @Message("Filter")
    String filter();

    @Message("Sign until")
    String signUntil();

    @Message("No agreement matches.")
    String none();

    @Message("Milestones")
    String milestones();

    @Message("The values of all milestones make exactly {value}. Rows left empty are passed over.")
    String milestonesHint(String value);

    @Message("Milestone {count}")
    String milestoneRow(int count);

    @Message("Code")
    String code();

    @Message("Milestone")
    String milestone();

    @Message("Due on")
    String dueOn();

    @Message("Acceptance criteria, one a line")
    String criteriaLines();

    @Message("Acceptance criteria")
    String criteria();

    @Message("Cost shares")
    String shares();

    @Message(
            "Name each party as authority, vendor, or a further funder. The shares make exactly 100 percent. A share for one milestone only stands in place of the total there.")
    String sharesHint();

    @Message("Share {count}")
    String shareRow(int count);

    @Message("Party")
    String party();

    @Message("Percent")
    String percent();

    @Message("Only for milestone (code)")
    String only();

    @Message("Show more rows")
    String moreRows();

    @Message("Save the terms")
    String save();

    @Message("Who pays what")
    String whoPays();

    @Message("Calculate what a rule of sharing would give")
    String calculate();

    @Message("Parts of the cost: {parts}")
    String picture(String parts);

    @Message("In sum")
    String sum();

    @Message("Signatures")
    String signatures();

    @Message("Terms")
    String terms();

    @Message("Revision {revision}, fingerprint (SHA-256) {digest}")
    String revision(int revision, String digest);

    @Message("Standstill ends")
    String standstillEnds();

    @Message("Signed {time}, revision {revision}")
    String signedAt(String time, int revision);

    @Message("Not signed yet")
    String notSigned();

    @Message("Who acts next")
    String actsNext();

    @Message("{title}, due {time}")
    String dueAt(String title, String time);

    @Message("Signing begins when the standstill has ended: {time}.")
    String signingBegins(String time);

    @Message("A procurement officer of {authority} offers the terms for signature.")
    String officerOffers(String authority);

    @Message("The standstill has not begun: the result of the tender has still to be sent to every bidder. "
            + "The terms can be offered for signature after that.")
    String standstillNotBegun();

    @Message("Nobody: nothing waits here.")
    String nobody();

    @Message("Offer for signature")
    String offer();

    @Message("From then on the terms stand, and the vendor sees them.")
    String offerHint();

    @Message("Sign")
    String sign();

    @Message(
            "You sign these parties, milestones and shares as they stand on this page. A signature cannot be taken back.")
    String signHint();

    @Message("Cancel the agreement")
    String cancel();

    @Message("Why it does not come about")
    String cancelReason();

    @Message("Why it was cancelled")
    String cancelledBecause();

    /** Subject of a notice. */
    @Message("{params.number} waits for your signature")
    String signatureWaits(Map<String, String> params);

    @Message(
            "{#when status}{#is DRAFT}Draft{#is AWAITING_SIGNATURE}Awaiting signature{#is SIGNED}Signed{#is CANCELLED}Cancelled{/when}")
    String status(AgreementStatus status);

    @Message("{#when status}{#is DRAFT}grey{#is AWAITING_SIGNATURE}yellow{#is SIGNED}green{#is CANCELLED}red{/when}")
    String colour(AgreementStatus status);
}
