package org.concordat.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.concordat.payment.bank.Samples.NOW;
import static org.concordat.payment.bank.Samples.assertRefused;
import static org.concordat.payment.bank.Samples.bytes;
import static org.concordat.payment.bank.Samples.fileOf;
import static org.concordat.payment.bank.Samples.text;
import static org.concordat.payment.bank.Samples.with;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.concordat.platform.InvalidValue;
import org.concordat.sharing.Cases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file says, the answer is a refusal of ours. */
@Tag("property")
class HostileFileTest {
    private static final Pattern ELEMENT = Pattern.compile("<([A-Z]\\w+)[^/>]*>");

    private final byte[] report = new BankAnswers().settled(fileOf(3), "ANSWER-1", NOW);
    private final byte[] notification = new BankAnswers().debits(fileOf(3), Set.of(), Samples.DAY, "DEBITS", NOW);
    private final byte[] instruction = new PaymentInitiation().write(fileOf(3));

    @Test
    void aDocumentTypeIsRefusedBeforeAnythingOfItIsUsed() {
        for (var type : List.of(
                "<!DOCTYPE Document>",
                "<!DOCTYPE Document [<!ENTITY a \"ANSWER-1\">]>",
                "<!DOCTYPE Document SYSTEM \"http://127.0.0.1:9/x.dtd\">",
                "<!DOCTYPE Document [<!ENTITY % p SYSTEM \"file:///etc/hostname\">%p;]>",
                "<!DOCTYPE Document [" + laughs() + "]>")) {
            unreadable(bytes(text(report).replaceFirst("\\?>", "?>" + type)));
            unreadable(bytes(text(report).replaceFirst("\\?>", "?>" + type).replace("ANSWER-1", "&a;")));
        }
        unreadable(with(report, "ANSWER-1", "&a;"));
    }

    private static String laughs() {
        var entities = new StringBuilder("<!ENTITY l0 \"lol\">");
        for (var level = 1; level < 30; level++) {
            entities.append("<!ENTITY l%d \"%s\">".formatted(level, ("&l" + (level - 1) + ";").repeat(10)));
        }
        return entities.append("<!ENTITY a \"&l29;\">").toString();
    }

    @Test
    void nothingOutsideOfTheFileIsRead(@TempDir Path folder) throws Exception {
        var secret = Files.writeString(folder.resolve("secret"), "ANSWER-1");
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort();
            for (var place : List.of(secret.toUri().toString(), address + "/entity")) {
                var type =
                        "<!DOCTYPE Document SYSTEM \"%s/dtd\" [<!ENTITY a SYSTEM \"%s\">]>".formatted(address, place);
                unreadable(bytes(text(report).replaceFirst("\\?>", "?>" + type).replace("ANSWER-1", "&a;")));
            }
            var hinted = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:x " + address
                    + "/schema\" xmlns=\"urn:iso";
            PaymentStatusReport.read(with(report, "xmlns=\"urn:iso", hinted));
        } finally {
            server.stop(0);
        }

        assertThat(asked).hasValue(0);
    }

    @Test
    void anotherKindOfMessageIsRefused() {
        assertRefused("bank-file-kind", () -> PaymentStatusReport.read(notification));
        assertRefused("bank-file-kind", () -> CreditDebitNotification.read(report));
        assertRefused("bank-file-kind", () -> new PaymentInitiation().read(report));
        assertRefused("bank-file-kind", () -> PaymentStatusReport.read(with(report, "002.001.10", "002.001.03")));
        assertRefused("bank-file-kind", () -> PaymentStatusReport.read(with(report, " xmlns=", " xmlns:x=")));
        assertRefused("bank-file-kind", () -> PaymentStatusReport.read(with(report, "Document", "Envelope")));
        assertRefused("bank-file-kind", () -> PaymentStatusReport.read(bytes("<html><body>Sign in</body></html>")));
    }

    @Test
    void theMessageStandsInTheNamespaceOfItsDocument() {
        unreadable(with(report, "<CstmrPmtStsRpt>", "<CstmrPmtStsRpt xmlns=\"urn:other\">"));
        unreadable(with(report, "<TxSts>", "<TxSts xmlns=\"\">"));
        unreadable(with(report, "CstmrPmtStsRpt", "CstmrPmtStsRprt"));
        unreadable(with(report, "<TxSts>", "<Unknown/><TxSts>"));
        var prefixed = text(report).replace("<", "<p:").replace("<p:/", "</p:").replace("<p:?", "<?");
        assertThat(PaymentStatusReport.read(bytes(prefixed.replace("xmlns=", "xmlns:p="))))
                .isEqualTo(PaymentStatusReport.read(report));
    }

    @Test
    void anEmptyMessageIsIncomplete() {
        var namespace = "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.10\">";

        assertRefused("bank-file-incomplete", () -> PaymentStatusReport.read(bytes(namespace + "</Document>")));
        assertRefused(
                "bank-file-incomplete",
                () -> PaymentStatusReport.read(bytes(namespace + "<CstmrPmtStsRpt/></Document>")));
    }

    @Test
    void aFileCutOffAnywhereIsRefused() {
        for (var file : List.of(report, notification, instruction)) {
            var end = text(file).lastIndexOf('>');
            for (var length = 0; length < end; length += 7) {
                var cut = Arrays.copyOf(file, length);
                assertRefused("bank-file-unreadable", () -> read(file, cut));
            }
        }
    }

    @Test
    void whatFollowsTheMessageIsRefused() {
        unreadable(bytes(text(report) + "more"));
        unreadable(bytes(text(report) + text(report)));
        unreadable(bytes(text(report).strip() + "<!DOCTYPE x>"));
        assertThat(PaymentStatusReport.read(bytes(text(report) + "\n<!-- end -->\n"))
                        .answers())
                .hasSize(3);
    }

    @Test
    void onlyUtf8IsRead() {
        for (var encoding : List.of("ISO-8859-1", "UTF-16", "UTF-7", "IBM037", "x-none", "")) {
            unreadable(with(report, "encoding=\"UTF-8\"", "encoding=\"" + encoding + "\""));
        }
        unreadable(text(report).getBytes(StandardCharsets.UTF_16));
        unreadable(text(report).replaceFirst("<\\?.*\\?>", "").getBytes(StandardCharsets.UTF_16));
        unreadable(text(report).replace("ANSWER-1", "ÄNSWER").getBytes(StandardCharsets.ISO_8859_1));
        var marked = "\uFEFF" + text(report);
        assertThat(PaymentStatusReport.read(bytes(marked)).answers()).hasSize(3);
    }

    @Test
    void sizeDepthAndTextAreBounded() {
        var deep = "<GrpHdr>".repeat(100_000) + "</GrpHdr>".repeat(100_000);
        var padding = "<!--" + " ".repeat(GuardedReader.MOST_BYTES) + "-->";

        unreadable(with(report, "<CstmrPmtStsRpt>", "<CstmrPmtStsRpt>" + deep));
        unreadable(with(report, "ANSWER-1", "A".repeat(2_001)));
        unreadable(with(report, "ANSWER-1", "<![CDATA[" + "A".repeat(1_000) + "]]>" + "A".repeat(1_001)));
        unreadable(with(report, "ANSWER-1", "A<!-- -->".repeat(2_001)));
        unreadable(with(report, "<TxSts>", "<TxSts a=\"" + "1".repeat(2_001) + "\">"));
        unreadable(with(notification, ">1.01</Amt>", ">" + "1".repeat(1_000_000) + "</Amt>"));
        assertRefused("bank-file-too-large", () -> PaymentStatusReport.read(bytes(text(report) + padding)));
    }

    @Test
    void whateverHappensToAFileIsAnsweredByARefusal() {
        Cases.run("damaged files", 3_000, random -> {
            var file = List.of(report, notification, instruction).get(random.nextInt(3));
            var damaged = file.clone();
            for (var count = 1 + random.nextInt(3); count > 0; count--) {
                damaged[random.nextInt(damaged.length)] =
                        (byte) "<>&;/\"' 0-9eE.\n\u0000Z\u007F".charAt(random.nextInt(18));
            }

            var failure = catchThrowable(() -> read(file, damaged));

            assertThat(failure == null || failure instanceof InvalidValue)
                    .as(String.valueOf(failure))
                    .isTrue();
        });
    }

    @Test
    void whateverIsLeftOutOrRepeatedIsAnsweredByARefusal() {
        Cases.run("files with parts left out, emptied or repeated", 1_500, random -> {
            var file = List.of(report, notification, instruction).get(random.nextInt(3));
            var text = text(file);
            var opened = ELEMENT.matcher(text).results().toList();
            var element = opened.get(random.nextInt(opened.size()));
            var end = text.indexOf("</" + element.group(1) + ">", element.end());
            var after = end + element.group(1).length() + 3;
            var changed = switch (random.nextInt(4)) {
                case 0 -> text.substring(0, element.start()) + text.substring(after);
                case 1 -> text.substring(0, element.end()) + text.substring(end);
                case 2 -> text.substring(0, after) + text.substring(element.start());
                default -> text.substring(0, element.end()) + "<X>0</X>" + text.substring(end);
            };

            var failure = catchThrowable(() -> read(file, bytes(changed)));

            assertThat(failure == null || failure instanceof InvalidValue)
                    .as(failure + " in " + element.group())
                    .isTrue();
        });
    }

    @Test
    void anElementIsWhatItsNameSays() {
        var instance = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:";
        for (var attribute : List.of("nil=\"true\"", "type=\"GroupHeader81\"")) {
            unreadable(with(report, "<TxInfAndSts>", "<TxInfAndSts " + instance + attribute + ">"));
            unreadable(with(notification, "<GrpHdr>", "<GrpHdr " + instance + attribute + ">"));
        }
    }

    private void read(byte[] kind, byte[] file) {
        if (kind == report) {
            PaymentStatusReport.read(file);
        } else if (kind == notification) {
            CreditDebitNotification.read(file);
        } else {
            new PaymentInitiation().read(file);
        }
    }

    private void unreadable(byte[] file) {
        var name = text(file).contains("BkToCstmrDbtCdtNtfctn") ? notification : report;
        assertRefused("bank-file-unreadable", () -> read(name, file));
    }
}
