package org.concordat.payment.bank;

import com.prowidesoftware.swift.model.mx.AbstractMX;
import com.prowidesoftware.swift.model.mx.MinimumEscapeHandler;
import com.prowidesoftware.swift.model.mx.MxWriteParams;
import com.prowidesoftware.swift.model.mx.adapters.IsoDateAdapter;
import com.prowidesoftware.swift.model.mx.adapters.IsoDateTimeAdapter;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Money;
import org.jspecify.annotations.Nullable;

/**
 * Files of one kind of message. Written by the library, but read past it: its own reading drops what it does not
 * understand, answers nothing where it fails and logs the content.
 */
final class BankFile<M extends AbstractMX> {
    private static final int MOST_DIGITS = 18;
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,15}");

    private final Class<M> type;
    private final String namespace;
    private final JAXBContext context;

    /** @param classes all that the message consists of, as its class names them */
    BankFile(Class<M> type, String namespace, Class<?>[] classes) {
        this.type = type;
        this.namespace = namespace;
        try {
            context = JAXBContext.newInstance(classes);
        } catch (JAXBException unfit) {
            throw new IllegalStateException(unfit);
        }
    }

    byte[] write(M message) {
        var parameters = new MxWriteParams();
        parameters.context = context;
        // the default handler breaks letters outside of the first plane of Unicode
        parameters.escapeHandler = new MinimumEscapeHandler();
        parameters.adapters.dateAdapter = BankTime.DAYS;
        parameters.adapters.dateTimeAdapter = BankTime.INSTANTS;
        var text = message.document(parameters);
        if (text == null) {
            throw new IllegalStateException("A message of " + type.getSimpleName() + " could not be written");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    M read(byte[] file) {
        try {
            var reader = GuardedReader.of(file, namespace);
            if (!reader.opensMessage()) {
                throw new InvalidValue("bank-file-kind", "The file is no message " + name());
            }
            var message = unmarshaller().unmarshal(reader, type).getValue();
            reader.finish();
            return message;
        } catch (InvalidValue refused) {
            throw refused;
        } catch (XMLStreamException | JAXBException | RuntimeException broken) {
            // a parser may fail in any way on what it was not made for; its words quote the file
            throw new InvalidValue(
                    "bank-file-unreadable",
                    "The file cannot be read as a message " + name() + ": it is broken or cut off");
        }
    }

    private Unmarshaller unmarshaller() throws JAXBException {
        var unmarshaller = context.createUnmarshaller();
        unmarshaller.setEventHandler(event -> false);
        unmarshaller.setAdapter(IsoDateAdapter.class, BankTime.DAYS);
        unmarshaller.setAdapter(IsoDateTimeAdapter.class, BankTime.INSTANTS);
        return unmarshaller;
    }

    /** For example {@code pain.001.001.09}. */
    private String name() {
        return namespace.substring(namespace.lastIndexOf(':') + 1);
    }

    /** @param what as a sentence ends, for example "its message id" */
    static <T> T required(@Nullable T value, String what) {
        if (value == null) {
            throw new InvalidValue("bank-file-incomplete", "The file lacks " + what);
        }
        return value;
    }

    static long count(String stated) {
        if (!COUNT.matcher(stated).matches()) {
            throw new InvalidValue("bank-file-count", "A number of items has 1 to 15 digits");
        }
        return Long.parseLong(stated);
    }

    static void demandCount(@Nullable String stated, long counted) {
        if (stated != null && count(stated) != counted) {
            throw new InvalidValue("bank-file-count", "The file states another number of items than it has");
        }
    }

    static void demandSum(@Nullable BigDecimal stated, BigDecimal summed) {
        if (stated != null && stated.compareTo(summed) != 0) {
            throw new InvalidValue("bank-file-sums", "The file states another sum than its items have");
        }
    }

    static Money money(@Nullable BigDecimal amount, @Nullable String currency) {
        var value = required(amount, "an amount");
        if (value.signum() < 0 || value.scale() < 0 || value.scale() > 5 || value.precision() > MOST_DIGITS) {
            throw new InvalidValue(
                    "bank-file-amount", "An amount has at most 18 digits, 5 after the point, and no sign");
        }
        return Money.of(value.toPlainString(), required(currency, "the currency of an amount"));
    }
}
