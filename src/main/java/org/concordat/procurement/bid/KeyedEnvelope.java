package org.concordat.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals with AES-256-GCM under one key of the installation, a fresh nonce each time, bound to the bid's id. It keeps
 * content out of lists, pages, logs, backups and the hands of whoever reads the database alone. It does not bind the
 * operator who holds the key: sealing to the keys of the opening committee is another implementation of the same seam.
 */
@ApplicationScoped
class KeyedEnvelope implements BidEnvelope {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    KeyedEnvelope(@ConfigProperty(name = "concordat.bid.sealing-key") String base64Key) {
        var bytes = Base64.getDecoder().decode(base64Key);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("concordat.bid.sealing-key is " + KEY_BYTES + " bytes in base64");
        }
        key = new SecretKeySpec(bytes, "AES");
    }

    @Override
    public byte[] seal(BidId bid, byte[] content) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, bid, nonce, content, 0);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    @Override
    public byte[] unseal(BidId bid, byte[] sealed) {
        return run(Cipher.DECRYPT_MODE, bid, Arrays.copyOf(sealed, NONCE_BYTES), sealed, NONCE_BYTES);
    }

    private byte[] run(int mode, BidId bid, byte[] nonce, byte[] input, int from) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bid.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input, from, input.length - from);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The envelope of bid " + bid + " cannot be handled", broken);
        }
    }
}
