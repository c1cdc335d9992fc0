package org.concordat.rates.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.Currency;
import org.concordat.rates.RateKind;
import org.concordat.rates.RateStatus;

/** Texts of the rate series. */
@MessageBundle(value = "rate", defaultKey = Message.UNDERSCORED_ELEMENT_NAME)
public interface RateMessages {
    @Message("Rates")
    String rates();

    @Message("Open a series")
    String open();

    @Message("Change title or source")
    String change();

    @Message("Keep the change")
    String keepChange();

    @Message("Code")
    String code();

    @Message("2 to 40 capitals, digits or hyphens, for example CPI-DE-2020; it never changes")
    String codeHint();

    @Message("Kind")
    String kindLabel();

    @Message("Title")
    String title();

    @Message("Source")
    String source();

    @Message("Who publishes the numbers and where they are found; without a source no series is opened")
    String sourceHint();

    @Message("Base currency")
    String baseCurrency();

    @Message("For an exchange rate: one unit of this, for example EUR")
    String baseCurrencyHint();

    @Message("Quote currency")
    String quoteCurrency();

    @Message("For an exchange rate: costs so many of this, for example USD")
    String quoteCurrencyHint();

    @Message("Base period")
    String basePeriod();

    @Message("For an index: when it was 100, for example 2020 = 100")
    String basePeriodHint();

    @Message("Stale after (days)")
    String staleAfterDays();

    @Message("Optional. A value older than this counts as missing, and nothing is computed with it.")
    String staleAfterDaysHint();

    @Message("{days} days")
    String days(Integer days);

    @Message("Unit")
    String unit();

    @Message("{quote} for one {base}")
    String exchangeUnit(Currency base, Currency quote);

    @Message("Percent a year")
    String interestUnit();

    @Message("Percent")
    String taxUnit();

    @Message("Find in code or title")
    String find();

    @Message("Filter")
    String filter();

    @Message("No series matches.")
    String none();

    @Message("Newest day")
    String latestDay();

    @Message("Newest value")
    String latestValue();

    @Message("Authority")
    String authority();

    @Message("Values")
    String values();

    @Message("No value has come in yet.")
    String noValues();

    @Message("Day")
    String day();

    @Message("The day from which it holds, for example 2027-03-01; for an index the first day of its month")
    String dayHint();

    @Message("Value")
    String value();

    @Message("Digits and one point, for example 104.25")
    String valueHint();

    @Message("State")
    String statusLabel();

    @Message("Revision")
    String revision();

    @Message("Note")
    String note();

    @Message("Where it was published; needed where a final value is corrected: say why")
    String noteHint();

    @Message("Imported by")
    String importedBy();

    @Message("Imported at")
    String importedAt();

    @Message("Show every revision")
    String everyRevision();

    @Message("Show current values only")
    String currentOnly();

    @Message("Download as CSV")
    String download();

    @Message("The last {count} values of {code}")
    String curve(int count, String code);

    @Message("From {first} to {last}, between {low} and {high}. The table beneath has each value.")
    String curveExplained(String first, String last, String low, String high);

    @Message("Current values")
    String legendValues();

    @Message("Provisional: may still be revised")
    String legendProvisional();

    @Message("Add a value")
    String addValue();

    @Message("Upload a file")
    String upload();

    @Message("A CSV file")
    String file();

    @Message(
            "Columns day, value, status and note; at most 1 MB and 10,000 rows. You check it before anything is taken.")
    String fileHint();

    @Message("Check the file")
    String checkFile();

    @Message("Check what would be taken")
    String check();

    @Message("New or revised values")
    String taken();

    @Message("Rows that say what stands there already")
    String unchanged();

    @Message("Line")
    String line();

    @Message("Stands there now")
    String before();

    @Message("Would be")
    String now();

    @Message("Nothing yet")
    String nothingBefore();

    @Message("The first {count} are shown.")
    String shortened(int count);

    @Message("Values are never deleted. A mistake is answered by another revision.")
    String consequence();

    @Message("Take these values")
    String take();

    @Message("Nothing in this file is new.")
    String nothingNew();

    @Message("Choose another file")
    String anotherFile();

    @Message("Rows that cannot be taken")
    String refusedRows();

    @Message("What is wrong")
    String fault();

    @Message("Back to the series")
    String back();

    @Message(
            "{#when kind}{#is INDEX}Index{#is EXCHANGE}Exchange rate{#is INTEREST}Interest rate{#is TAX}Tax rate{/when}")
    String kind(RateKind kind);

    @Message("{#when status}{#is PROVISIONAL}Provisional{#is FINAL}Final{/when}")
    String status(RateStatus status);

    @Message("{#when status}{#is PROVISIONAL}yellow{#is FINAL}green{/when}")
    String colour(RateStatus status);
}
