package org.concordat.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.payment.bank.Samples.BANK;
import static org.concordat.payment.bank.Samples.BUILDER;
import static org.concordat.payment.bank.Samples.CITY;
import static org.concordat.payment.bank.Samples.DAY;
import static org.concordat.payment.bank.Samples.NOW;
import static org.concordat.payment.bank.Samples.assertRefused;
import static org.concordat.payment.bank.Samples.assertValid;
import static org.concordat.payment.bank.Samples.file;
import static org.concordat.payment.bank.Samples.fileOf;
import static org.concordat.payment.bank.Samples.text;
import static org.concordat.payment.bank.Samples.transfer;
import static org.concordat.payment.bank.Samples.with;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.concordat.platform.Bic;
import org.concordat.platform.Iban;
import org.concordat.platform.Money;
import org.concordat.sharing.Cases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

@Tag("property")
class PaymentInitiationTest {
    private static final String SCHEMA = "pain.001.001.09.xsd";
    private static final Pattern AMOUNT = Pattern.compile("<InstdAmt Ccy=\"(\\w+)\">([0-9.]+)</InstdAmt>");
    private static final Pattern SUM = Pattern.compile("<CtrlSum>([0-9.]+)</CtrlSum>");
    private static final Pattern COUNT = Pattern.compile("<NbOfTxs>(\\d+)</NbOfTxs>");

    private final PaymentInitiation initiation = new PaymentInitiation();

    @Test
    void fitsTheSchema() throws Exception {
        var withBank = new CreditTransfer("E2", Samples.euro("2.50"), "Ö", BUILDER, BANK, "Note", DAY);

        assertValid(initiation.write(file(transfer("E1", "1"), withBank)), SCHEMA);
        assertValid(initiation.write(inCurrency("JPY", "12")), SCHEMA);
        assertValid(initiation.write(inCurrency("KWD", "12.345")), SCHEMA);
        assertValid(initiation.write(inCurrency("KWD", "999999999999999.999")), SCHEMA);
    }

    @Test
    void theSchemaWouldRefuseAFileWithoutItsCount() {
        var broken = text(initiation.write(fileOf(1))).replaceFirst("<NbOfTxs>1</NbOfTxs>", "");

        assertThatThrownBy(() -> assertValid(Samples.bytes(broken), SCHEMA)).isInstanceOf(SAXException.class);
    }

    @Test
    void isADocumentWithoutHeaderAndPrefixes() {
        assertThat(text(initiation.write(fileOf(1))).lines().skip(1).findFirst())
                .contains("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\">");
        assertThat(text(initiation.write(fileOf(1)))).doesNotContain("xsi:", "AppHdr", "xmlns:");
    }

    @Test
    void euroGoesBySepaAndNothingElseDoes() {
        assertThat(text(initiation.write(fileOf(1)))).contains("<Cd>SEPA</Cd>", "<ChrgBr>SLEV</ChrgBr>");
        assertThat(text(initiation.write(inCurrency("SEK", "1"))))
                .contains("<ChrgBr>SHAR</ChrgBr>")
                .doesNotContain("SEPA");
    }

    @Test
    void aThousandTransfersComeBackAsTheyWere() throws Exception {
        var file = fileOf(1_000);
        var written = initiation.write(file);

        assertThat(initiation.read(written)).isEqualTo(file);
        assertThat(file.sum()).isEqualTo(Samples.euro("500510.00"));
        assertValid(written, SCHEMA);
    }

    @Test
    void theLongestFileCanBeReadBack() {
        var file = file(IntStream.rangeClosed(1, InstructionFile.MOST_TRANSFERS)
                .mapToObj(number -> new CreditTransfer(
                        String.format("%035d", number),
                        Samples.euro("199999999999.99"),
                        "N".repeat(70),
                        new Iban("MT84MALT011000012345MTLCAST001S"),
                        new Bic("DEUTDEFF500"),
                        "'".repeat(140),
                        DAY))
                .toList());
        var written = initiation.write(file);

        assertThat(written).hasSizeLessThan(GuardedReader.MOST_BYTES);
        assertThat(initiation.read(written)).isEqualTo(file);
    }

    @Test
    void sumsAndCountsInTheFileAreThoseOfItsTransfers() {
        Cases.run("sum of an instruction file", 2_000, random -> {
            var file = random(random);

            var written = text(initiation.write(file));

            var amounts = AMOUNT.matcher(written).results().toList();
            var sum = amounts.stream()
                    .map(each -> new BigDecimal(each.group(2)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(amounts).hasSameSizeAs(file.transfers());
            assertThat(amounts)
                    .allMatch(each -> each.group(1).equals(file.currency().getCurrencyCode()));
            assertThat(SUM.matcher(written).results().map(each -> new BigDecimal(each.group(1))))
                    .hasSize(2)
                    .allSatisfy(stated -> assertThat(stated).isEqualByComparingTo(sum));
            assertThat(COUNT.matcher(written).results().map(each -> Integer.valueOf(each.group(1))))
                    .containsExactly(amounts.size(), amounts.size());
            assertThat(initiation.read(Samples.bytes(written))).isEqualTo(file);
        });
    }

    private static InstructionFile random(Random random) {
        var currency = Currency.getInstance(List.of("EUR", "SEK", "JPY", "KWD").get(random.nextInt(4)));
        return file(IntStream.rangeClosed(1, 1 + random.nextInt(20))
                .mapToObj(number -> new CreditTransfer(
                        "E" + number, amount(random, currency), "Builder", BUILDER, null, "Part " + number, DAY))
                .toList());
    }

    private static Money amount(Random random, Currency currency) {
        var digits = 1 + random.nextInt(13);
        var units = BigDecimal.valueOf(1 + (long) (random.nextDouble() * Math.pow(10, digits)));
        return new Money(units.movePointLeft(currency.getDefaultFractionDigits()), currency);
    }

    @Test
    void wrongSumsAndCountsAreRefused() {
        var written = initiation.write(fileOf(2));

        assertRefused("bank-file-sums", () -> initiation.read(with(written, ">3.02<", ">3.03<")));
        assertRefused("bank-file-count", () -> initiation.read(with(written, "<NbOfTxs>2<", "<NbOfTxs>3<")));
        assertRefused("bank-file-count", () -> initiation.read(with(written, "<NbOfTxs>2<", "<NbOfTxs>-2<")));
        assertRefused("bank-file-count", () -> initiation.read(with(written, "<NbOfTxs>2<", "<NbOfTxs>٢<")));
    }

    @Test
    void whatIsMissingIsNamed() {
        var written = initiation.write(fileOf(1));

        for (var tag : List.of(
                "MsgId",
                "CreDtTm",
                "NbOfTxs",
                "EndToEndId",
                "InstdAmt Ccy=\"EUR\"",
                "IBAN",
                "BICFI",
                "Ustrd",
                "Nm",
                "Dt")) {
            var name = tag.split(" ")[0];
            var without = text(written).replaceAll("<" + tag + ">[^<]*</" + name + ">", "");
            assertThat(without).isNotEqualTo(text(written));
            assertRefused("bank-file-incomplete", () -> initiation.read(Samples.bytes(without)));
        }
    }

    @Test
    void moreThanOneBlockOfPaymentsIsRefused() {
        var written = text(initiation.write(fileOf(1)));
        var block = written.substring(written.indexOf("<PmtInf>"), written.indexOf("</PmtInf>") + 9);

        assertRefused("bank-file-blocks", () -> initiation.read(Samples.bytes(written.replace(block, block + block))));
    }

    private static InstructionFile inCurrency(String currency, String amount) {
        var transfer = new CreditTransfer("E1", Money.of(amount, currency), "Builder", BUILDER, null, "x", DAY);
        return new InstructionFile("M1", NOW, "City", "City", CITY, BANK, List.of(transfer), DAY);
    }
}
