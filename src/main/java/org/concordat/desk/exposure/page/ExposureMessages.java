package org.concordat.desk.exposure.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.concordat.desk.exposure.NotConverted;

/** Texts of the exposure pages. */
@MessageBundle(value = "exposure", defaultKey = Message.UNDERSCORED_ELEMENT_NAME)
public interface ExposureMessages {
    @Message("Exposure")
    String exposure();

    @Message("Exposure of {number}")
    String exposureOf(String number);

    @Message("As of {day}")
    String asOf(String day);

    @Message("As of")
    String day();

    @Message("Currency")
    String currency();

    @Message("Number or title")
    String numberOrTitle();

    @Message("Authority")
    String authority();

    @Message("Convert into")
    String into();

    @Message("Exchange series")
    String series();

    @Message("Show")
    String show();

    @Message("Agreements: {count}")
    String agreementCount(int count);

    @Message("No signed agreement matches.")
    String none();

    @Message("Nothing had been posted by then.")
    String nothingPosted();

    @Message("Figures")
    String figures();

    @Message("Figure")
    String figure();

    @Message("{currency} in {into}")
    String converted(String currency, String into);

    @Message("Together in {into}")
    String together(String into);

    @Message("Committed")
    String committed();

    @Message("Certified (drawn)")
    String certified();

    @Message("Still to come (undrawn)")
    String undrawn();

    @Message("Borne by {party}")
    String borneBy(String party);

    @Message("the authority")
    String theAuthority();

    @Message("the vendors")
    String theVendors();

    @Message("Paid")
    String paid();

    @Message("Outstanding")
    String outstanding();

    @Message("Retained")
    String retained();

    @Message("Advance outstanding")
    String advance();

    @Message("Owed by the vendor")
    String receivable();

    @Message("Contingent, expected")
    String contingent();

    @Message("Contingent, at worst")
    String contingentAtWorst();

    @Message(
            "What is contingent stands beside the balance: it is no debt yet. At worst all of it falls due, undiscounted.")
    String contingentExplained();

    @Message("Rates used")
    String ratesUsed();

    @Message("1 {base} = {value} {quote}, as of {day}")
    String rate(String base, java.math.BigDecimal value, String quote, String day);

    @Message("provisional")
    String provisional();

    @Message(
            "{currency} is not converted into {into}: "
                    + "{#when reason}{#is NO_SERIES}the authority keeps no exchange series between them.{#is SEVERAL_SERIES}the authority keeps several exchange series between them; name one.{#is RATE_MISSING}the exchange series has no value for this day, or none that is fresh enough.{#is AUTHORITY_OPEN}choose an authority, whose exchange series are then used.{/when}")
    String notConverted(String currency, String into, NotConverted reason);

    @Message("Who pays what by year, {currency}")
    String whoPaysWhat(String currency);

    @Message("A bar for each year, divided by what each party bears; the table below has the same figures. "
            + "What a party was relieved of is in the table alone.")
    String chartExplained();

    @Message("Year")
    String year();

    @Message("Total")
    String total();

    @Message("Borne by {party} in {year}")
    String borneIn(String party, int year);

    @Message("Amount")
    String amount();

    @Message("Overdue certificates")
    String overdue();

    @Message("Issued more than {days} days ago and not settled, the oldest first.")
    String overdueExplained(int days);

    @Message("No certificate is overdue.")
    String noneOverdue();

    @Message("All overdue certificates")
    String allOverdue();

    @Message("Certificate")
    String certificate();

    @Message("Agreement")
    String agreement();

    @Message("Title")
    String title();

    @Message("Vendor")
    String vendor();

    @Message("Issued")
    String issued();

    @Message("Agreements")
    String agreements();

    @Message("Download as CSV")
    String csv();

    @Message("Download as XLSX")
    String xlsx();

    @Message("Statement")
    String statement();

    @Message("Trial balance as of this day")
    String trialBalance();
}
