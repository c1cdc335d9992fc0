package org.concordat.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.payment.bank.BankEntry.Side.CREDIT;
import static org.concordat.payment.bank.BankEntry.Side.DEBIT;
import static org.concordat.payment.bank.Samples.BUILDER;
import static org.concordat.payment.bank.Samples.CITY;
import static org.concordat.payment.bank.Samples.DAY;
import static org.concordat.payment.bank.Samples.NOW;
import static org.concordat.payment.bank.Samples.assertRefused;
import static org.concordat.payment.bank.Samples.assertValid;
import static org.concordat.payment.bank.Samples.bytes;
import static org.concordat.payment.bank.Samples.euro;
import static org.concordat.payment.bank.Samples.fileOf;
import static org.concordat.payment.bank.Samples.text;
import static org.concordat.payment.bank.Samples.with;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.concordat.platform.Money;
import org.concordat.sharing.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("property")
class CreditDebitNotificationTest {
    private final BankAnswers bank = new BankAnswers();

    @Test
    void creditsSayWhoPaidWhatFor() throws Exception {
        var receipts = List.of(
                new Receipt("Müller GmbH", BUILDER, euro("12.50"), "Refund 7", "REF-7"),
                new Receipt("Unknown", null, euro("0.01"), "Gift", null));

        var written = bank.credits(CITY, receipts, DAY, "CREDITS", NOW);

        assertFitsTheSchemaOfReports(written);
        var read = CreditDebitNotification.read(written);
        assertThat(read.messageId()).isEqualTo("CREDITS");
        assertThat(read.created()).isEqualTo(NOW);
        assertThat(read.entries())
                .containsExactly(
                        new BankEntry(
                                CITY,
                                CREDIT,
                                euro("12.50"),
                                DAY,
                                DAY,
                                false,
                                "CREDITS-1",
                                "REF-7",
                                "Refund 7",
                                "Muller GmbH",
                                BUILDER),
                        new BankEntry(
                                CITY,
                                CREDIT,
                                euro("0.01"),
                                DAY,
                                DAY,
                                false,
                                "CREDITS-2",
                                null,
                                "Gift",
                                "Unknown",
                                null));
    }

    @Test
    void debitsAreThoseOfTheTransfersNotRejected() {
        var read = CreditDebitNotification.read(bank.debits(fileOf(3), Set.of("E2E-2"), DAY, "DEBITS", NOW));

        assertThat(read.entries()).extracting(BankEntry::endToEndId).containsExactly("E2E-1", "E2E-3");
        assertThat(read.entries())
                .allMatch(each -> each.side() == DEBIT && each.account().equals(CITY));
    }

    @Test
    void nothingToReportIsNoFile() {
        assertRefused("bank-file-empty", () -> bank.debits(fileOf(1), Set.of("E2E-1"), DAY, "DEBITS", NOW));
        assertRefused("bank-file-empty", () -> bank.credits(CITY, List.of(), DAY, "CREDITS", NOW));
        assertRefused("bank-answer-reference", () -> bank.debits(fileOf(1), Set.of("E2E-2"), DAY, "DEBITS", NOW));
        assertRefused("payment-amount", () -> new Receipt("A", null, euro("0"), "x", null));
    }

    @Test
    void aThousandEntriesComeBackAsTheyWere() throws Exception {
        var written = bank.debits(fileOf(1_000), Set.of(), DAY, "DEBITS", NOW);

        assertFitsTheSchemaOfReports(written);
        assertThat(CreditDebitNotification.read(written).entries())
                .extracting(BankEntry::amount)
                .isEqualTo(fileOf(1_000).transfers().stream()
                        .map(CreditTransfer::amount)
                        .toList());
    }

    @Test
    void notificationsComeBackAsTheyWere() {
        Cases.run("notifications", 500, random -> {
            var notification = random(random);

            assertThat(CreditDebitNotification.read(bank.write(notification))).isEqualTo(notification);
        });
    }

    private static CreditDebitNotification random(Random random) {
        var entries = new ArrayList<BankEntry>();
        for (var account : List.of(CITY, BUILDER)) {
            for (var number = 1 + random.nextInt(10); number > 0; number--) {
                entries.add(new BankEntry(
                        account,
                        random.nextBoolean() ? CREDIT : DEBIT,
                        new Money(
                                BigDecimal.valueOf(random.nextInt(1_000_000_000), 2),
                                euro("0").currency()),
                        random.nextInt(4) == 0 ? null : DAY.minusDays(random.nextInt(300)),
                        DAY.plusDays(random.nextInt(300)),
                        random.nextBoolean(),
                        "R" + number,
                        either(random, "E" + number),
                        either(random, "Võlg <&> \"Строй\" \uD83C\uDFD7"),
                        either(random, "株式会社 & Söhne"),
                        random.nextBoolean() ? null : CITY));
            }
        }
        return new CreditDebitNotification("N1", NOW, entries);
    }

    private static @Nullable String either(Random random, String text) {
        return random.nextBoolean() ? null : text;
    }

    @Test
    void statedSumsAndCountsAreThoseOfTheEntries() {
        var written = bank.write(new CreditDebitNotification(
                "N1",
                NOW,
                List.of(entry(CREDIT, "10.00", "R1"), entry(DEBIT, "12.50", "R2"), entry(DEBIT, "1", "R3"))));

        assertThat(text(written).replaceAll(">\\s+<", "><"))
                .contains(
                        "<TtlNtries><NbOfNtries>3</NbOfNtries><Sum>23.50</Sum>"
                                + "<TtlNetNtry><Amt>3.50</Amt><CdtDbtInd>DBIT</CdtDbtInd></TtlNetNtry></TtlNtries>",
                        "<TtlCdtNtries><NbOfNtries>1</NbOfNtries><Sum>10.00</Sum></TtlCdtNtries>",
                        "<TtlDbtNtries><NbOfNtries>2</NbOfNtries><Sum>13.50</Sum></TtlDbtNtries>");
        for (var sum : List.of("<Sum>23.50<", "<Sum>10.00<", "<Sum>13.50<", "<Amt>3.50<")) {
            var other = sum.replaceAll(">.*<", ">99.00<");
            assertRefused("bank-file-sums", () -> CreditDebitNotification.read(with(written, sum, other)));
        }
        for (var count : List.of("3", "1", "2")) {
            assertRefused(
                    "bank-file-count",
                    () -> CreditDebitNotification.read(with(written, "<NbOfNtries>" + count + "<", "<NbOfNtries>9<")));
        }
        assertRefused(
                "bank-file-sums",
                () -> CreditDebitNotification.read(bytes(text(written)
                        .replaceFirst("(?s)(</Amt>\\s*<CdtDbtInd>)DBIT(</CdtDbtInd>\\s*</TtlNetNtry>)", "$1CRDT$2"))));
    }

    @Test
    void totalsOfSeveralPagesAreNotThoseOfOne() {
        var written = with(one(), "<Sum>10.00<", "<Sum>20.00<");
        var page = "<Id>1</Id><NtfctnPgntn><PgNb>%s</PgNb><LastPgInd>%s</LastPgInd></NtfctnPgntn>";

        assertThat(CreditDebitNotification.read(with(written, "<Id>1</Id>", page.formatted(2, true)))
                        .entries())
                .hasSize(1);
        assertRefused(
                "bank-file-sums",
                () -> CreditDebitNotification.read(with(written, "<Id>1</Id>", page.formatted(1, true))));
    }

    @Test
    void aCollectiveEntryBecomesOneForEachOfItsParts() {
        var read = CreditDebitNotification.read(collective("4.00", "6.00", "CRDT", 2));

        assertThat(read.entries()).extracting(BankEntry::amount).containsExactly(euro("4"), euro("6"));
        assertThat(read.entries()).extracting(BankEntry::reference).containsExactly("OWN", "R1/2");
        assertThat(read.entries()).extracting(BankEntry::endToEndId).containsExactly("E1", null);
    }

    @Test
    void aPartMayGoTheOtherWay() {
        assertThat(CreditDebitNotification.read(collective("14.00", "4.00", "DBIT", 2))
                        .entries())
                .extracting(BankEntry::side)
                .containsExactly(CREDIT, DEBIT);
    }

    @Test
    void partsMakeTheWhole() {
        assertRefused("bank-file-sums", () -> CreditDebitNotification.read(collective("4.00", "6.01", "CRDT", 2)));
        assertRefused("bank-file-sums", () -> CreditDebitNotification.read(collective("4.00", "6.00", "DBIT", 2)));
        assertRefused("bank-file-count", () -> CreditDebitNotification.read(collective("4.00", "6.00", "CRDT", 3)));
    }

    private byte[] collective(String first, String second, String side, int count) {
        var parts = """
                <NtryDtls><Btch><NbOfTxs>%d</NbOfTxs></Btch>
                <TxDtls><Refs><AcctSvcrRef>OWN</AcctSvcrRef><EndToEndId>E1</EndToEndId></Refs><Amt Ccy="EUR">%s</Amt>
                <CdtDbtInd>CRDT</CdtDbtInd></TxDtls>
                <TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><Amt Ccy="EUR">%s</Amt>
                <CdtDbtInd>%s</CdtDbtInd></TxDtls></NtryDtls>""".formatted(count, first, second, side);
        return bytes(text(one()).replaceAll("(?s)<NtryDtls>.*</NtryDtls>", parts));
    }

    @Test
    void theSameMovementIsNotReportedTwice() {
        var repeated = List.of(entry(CREDIT, "1", "R1"), entry(CREDIT, "1", "R1"));

        assertRefused("bank-file-reference-repeated", () -> new CreditDebitNotification("N1", NOW, repeated));
    }

    @Test
    void aReversalAndAMovementOnlyAnnouncedAreToldApart() {
        var reversed = with(one(), "<RvslInd>false<", "<RvslInd>true<");
        var announced = with(one(), "<Cd>BOOK</Cd>", "<Cd>PDNG</Cd>");

        assertThat(CreditDebitNotification.read(reversed).entries().get(0).reversal())
                .isTrue();
        assertThat(CreditDebitNotification.read(announced).entries().get(0).isBooked())
                .isFalse();
        assertThat(CreditDebitNotification.read(one()).entries().get(0).isBooked())
                .isTrue();
    }

    @Test
    void aTimeCountsForTheDayOfTheBank() {
        var late = bytes(text(one())
                .replaceAll(
                        "(?s)<BookgDt>.*</BookgDt>", "<BookgDt><DtTm>2026-03-05T23:59:59.5+03:00</DtTm></BookgDt>"));

        assertThat(CreditDebitNotification.read(late).entries().get(0).bookedOn())
                .hasToString("2026-03-05");
    }

    @Test
    void theValueDateIsTheBookingDateWhereTheBankGivesNone() {
        var without = bytes(text(one()).replaceAll("(?s)<ValDt>.*</ValDt>", ""));

        assertThat(CreditDebitNotification.read(without).entries().get(0).valueDate())
                .isEqualTo(DAY);
    }

    @Test
    void linesAreJoinedAndAStructuredReferenceStandsIn() {
        var lines = with(one(), "<Ustrd>Rent</Ustrd>", "<Ustrd>Rent</Ustrd><Ustrd>of\nMay</Ustrd>");
        var structured =
                with(one(), "<Ustrd>Rent</Ustrd>", "<Strd><CdtrRefInf><Ref>RF18539007547034</Ref></CdtrRefInf></Strd>");

        assertThat(CreditDebitNotification.read(lines).entries().get(0).remittance())
                .isEqualTo("Rent of May");
        assertThat(CreditDebitNotification.read(structured).entries().get(0).remittance())
                .isEqualTo("RF18539007547034");
    }

    @Test
    void whatIsMissingIsNamed() {
        for (var tag : List.of("MsgId", "CreDtTm", "Acct", "Sts", "BookgDt", "AcctSvcrRef")) {
            var without = text(one()).replaceAll("(?s)<" + tag + ">(?:(?!<" + tag + ">).)*</" + tag + ">", "");
            assertThat(without).isNotEqualTo(text(one()));
            assertRefused("bank-file-incomplete", () -> CreditDebitNotification.read(bytes(without)));
        }
    }

    @Test
    void wrongValuesAreRefusedWithTheirCodes() {
        refused("iban-check", "EE382200221020145685", "EE382200221020145686");
        refused("iban-form", "EE382200221020145685", "EE");
        refused("unknown-currency", "Ccy=\"EUR\"", "Ccy=\"EUX\"");
        refused("bank-file-incomplete", " Ccy=\"EUR\"", "");
        refused("bank-file-incomplete", "<CdtDbtInd>CRDT</CdtDbtInd>", "");
        refused("bank-file-incomplete", ">10.00</Amt>", "></Amt>");
        refused("bank-file-word", "<CdtDbtInd>CRDT<", "<CdtDbtInd>BOTH<");
        for (var truth : List.of("yes", "TRUE", "maybe", "2", "")) {
            refused("bank-file-word", "<RvslInd>false<", "<RvslInd>" + truth + "<");
        }
        for (var amount : List.of("-10.00", "1E2", "1E999999999", "1E-999999999", "10.000001", "1" + "0".repeat(18))) {
            refused("bank-file-amount", ">10.00</Amt>", ">" + amount + "</Amt>");
        }
        refused("money-precision", ">10.00</Amt>", ">10.001</Amt>");
        refused("money-too-large", ">10.00</Amt>", ">1000000000000000</Amt>");
        for (var amount : List.of("ten", "1,00", "NaN", "1E99999999999999999999")) {
            refused("bank-file-unreadable", ">10.00</Amt>", ">" + amount + "</Amt>");
        }
        for (var day : List.of("2026-02-30", "2026-03-03x", "26-03-03", "0000-01-01", "today", "")) {
            refused("bank-file-unreadable", "<Dt>2026-03-03<", "<Dt>" + day + "<");
        }
        for (var time : List.of("2026-03-02", "2026-03-02T25:00:00Z", "now")) {
            refused("bank-file-unreadable", "<CreDtTm>2026-03-02T09:30:00Z<", "<CreDtTm>" + time + "<");
        }
        refused("payment-id", "<MsgId>N1<", "<MsgId>N_1<");
        refused("bank-text", "<Nm>Payer<", "<Nm>" + "x".repeat(141) + "<");
    }

    private void refused(String code, String piece, String other) {
        var whole = bytes(text(one()).replaceAll("(?s)<TxsSummry>.*</TxsSummry>", ""));
        assertRefused(code, () -> CreditDebitNotification.read(with(whole, piece, other)));
    }

    @Test
    void aTimeWithoutOffsetIsUtcWhereverTheServerStands() {
        var local = with(one(), "<CreDtTm>2026-03-02T09:30:00Z<", "<CreDtTm>2026-03-02T09:30:00<");
        var ahead = with(one(), "<CreDtTm>2026-03-02T09:30:00Z<", "<CreDtTm>2026-03-02T11:30:00.123+02:00<");

        assertThat(CreditDebitNotification.read(local).created()).isEqualTo(NOW);
        assertThat(CreditDebitNotification.read(ahead).created()).isEqualTo(NOW);
    }

    private byte[] one() {
        return bank.write(new CreditDebitNotification("N1", NOW, List.of(entry(CREDIT, "10.00", "R1"))));
    }

    private static BankEntry entry(BankEntry.Side side, String amount, String reference) {
        return new BankEntry(CITY, side, euro(amount), DAY, DAY, false, reference, "E1", "Rent", "Payer", BUILDER);
    }

    /** The schema of reports has the same entries; only the frame goes by other names. */
    private static void assertFitsTheSchemaOfReports(byte[] file) throws Exception {
        var report = text(file)
                .replace("camt.054.001.08", "camt.052.001.08")
                .replace("BkToCstmrDbtCdtNtfctn", "BkToCstmrAcctRpt")
                .replace("Ntfctn>", "Rpt>");
        assertValid(bytes(report), "camt.052.001.08.xsd");
    }
}
