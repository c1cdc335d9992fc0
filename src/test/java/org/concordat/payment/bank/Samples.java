package org.concordat.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.platform.Bic;
import org.concordat.platform.Iban;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Money;

/** Files with which the tests begin. */
public final class Samples {
    static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    static final LocalDate DAY = LocalDate.parse("2026-03-03");
    static final Iban CITY = new Iban("EE38 2200 2210 2014 5685");
    static final Iban BUILDER = new Iban("DE89370400440532013000");
    static final Bic BANK = new Bic("HABAEE2X");

    private Samples() {}

    static CreditTransfer transfer(String id, String amount) {
        return new CreditTransfer(id, euro(amount), "Builder AS", BUILDER, null, "Certificate 7", DAY);
    }

    static InstructionFile file(CreditTransfer... transfers) {
        return file(List.of(transfers));
    }

    static InstructionFile file(List<CreditTransfer> transfers) {
        return new InstructionFile("MSG-1", NOW, "City of Tartu", "City of Tartu", CITY, BANK, transfers, DAY);
    }

    static InstructionFile fileOf(int count) {
        return file(IntStream.rangeClosed(1, count)
                .mapToObj(number -> transfer("E2E-" + number, number + ".01"))
                .toList());
    }

    static Money euro(String amount) {
        return Money.of(amount, "EUR");
    }

    static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The file with one piece of text replaced, which it must have. */
    static byte[] with(byte[] file, String piece, String other) {
        assertThat(text(file)).contains(piece);
        return bytes(text(file).replace(piece, other));
    }

    public static void assertRefused(String code, ThrowingCallable call) {
        var refused = catchThrowableOfType(InvalidValue.class, call);
        assertThat(refused).as("not refused with " + code).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
    }

    static void assertValid(byte[] file, String schema) throws Exception {
        var url = Samples.class.getResource("/" + schema);
        assertThat(url).as(schema).isNotNull();
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(url)
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(file)));
    }
}
