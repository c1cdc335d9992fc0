package org.concordat.payment.bank;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.concordat.platform.InvalidValue;

/**
 * Reads XML that a stranger may have written: no document type and so no entities, UTF-8 only, bounded in size, depth and
 * text. The message's own namespace is taken away, because the library's classes have none; what had none gets another.
 */
final class GuardedReader extends StreamReaderDelegate {
    static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int MOST_DEPTH = 64;
    /** Longer than any field of the messages read here; what follows reads numbers of any length. */
    private static final int MOST_TEXT = 2_000;

    private static final Set<String> CHANGING = Set.of("type", "nil");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String NO_NAMESPACE = "none";

    private final String namespace;
    private final Choices choices = new Choices();
    private int depth;
    private int text;

    private GuardedReader(XMLStreamReader reader, String namespace) {
        super(reader);
        this.namespace = namespace;
    }

    static GuardedReader of(byte[] file, String namespace) throws XMLStreamException {
        if (file.length > MOST_BYTES) {
            throw new InvalidValue("bank-file-too-large", "A file of a bank has at most 10 MB");
        }
        var reader = factory().createXMLStreamReader(new StringReader(text(file)));
        var declared = reader.getCharacterEncodingScheme();
        if (declared != null && !declared.equalsIgnoreCase("UTF-8")) {
            throw unreadable("It declares another encoding than UTF-8");
        }
        return new GuardedReader(reader, namespace);
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException noUtf8) {
            throw unreadable("It is not written in UTF-8");
        }
    }

    /** The one of the Java runtime, whatever else is on the class path. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, name) -> {
            throw new XMLStreamException("Nothing outside of the file is read");
        });
        return factory;
    }

    @Override
    public int next() throws XMLStreamException {
        var event = super.next();
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
                throw unreadable("It declares or uses a document type");
            case XMLStreamConstants.START_ELEMENT -> {
                text = 0;
                choices.open(getLocalName());
                if (++depth > MOST_DEPTH) {
                    throw unreadable("It is nested too deeply");
                }
                demandPlainAttributes();
            }
            case XMLStreamConstants.END_ELEMENT -> {
                text = 0;
                choices.close();
                depth--;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                demandShort(getTextLength());
                choices.read(getText());
            }
            default -> {}
        }
        return event;
    }

    private void demandShort(int length) {
        text += length;
        if (text > MOST_TEXT) {
            throw unreadable("One of its texts is too long");
        }
    }

    /** The two that let an element be something else than its name says are refused. */
    private void demandPlainAttributes() {
        for (var index = 0; index < getAttributeCount(); index++) {
            if (XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(getAttributeNamespace(index))
                    && CHANGING.contains(getAttributeLocalName(index))) {
                throw unreadable("It changes the type of an element");
            }
            if (getAttributeValue(index).length() > MOST_TEXT) {
                throw unreadable("One of its texts is too long");
            }
        }
    }

    private static InvalidValue unreadable(String why) {
        return new InvalidValue("bank-file-unreadable", "The file cannot be read as a file of a bank. " + why);
    }

    @Override
    public String getNamespaceURI() {
        var uri = super.getNamespaceURI();
        return namespace.equals(uri) ? "" : Objects.requireNonNullElse(uri, NO_NAMESPACE);
    }

    /** Moves to the first element; whether it opens the message expected. */
    boolean opensMessage() throws XMLStreamException {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // only comments and the like come before
        }
        return getLocalName().equals("Document") && namespace.equals(super.getNamespaceURI());
    }

    /** Reads on to the end, so that a file cut off or followed by something else is found out. */
    void finish() throws XMLStreamException {
        while (hasNext()) {
            next();
        }
    }
}
