package org.concordat.procurement.bid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Turns what a vendor offers into sealed bytes and back. */
@ApplicationScoped
class SealedContent {
    private final BidEnvelope envelope;
    private final ObjectMapper json;

    SealedContent(BidEnvelope envelope, ObjectMapper json) {
        this.envelope = envelope;
        this.json = json;
    }

    byte[] seal(BidId bid, BidContent content) {
        try {
            return envelope.seal(bid, json.writeValueAsBytes(content));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    BidContent unseal(BidId bid, byte[] sealed) {
        try {
            return json.readValue(envelope.unseal(bid, sealed), BidContent.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
