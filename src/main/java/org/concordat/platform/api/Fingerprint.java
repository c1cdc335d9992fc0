package org.concordat.platform.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** All that a request says, its files with every byte, as one hash. */
final class Fingerprint {
    private final ObjectMapper json;
    private final MessageDigest digest = sha256();

    private Fingerprint(ObjectMapper json) {
        this.json = json;
    }

    static String of(String target, @Nullable Object[] parameters, ObjectMapper json) {
        var fingerprint = new Fingerprint(json);
        fingerprint.digest.update(bytes(target));
        for (var parameter : Arrays.asList(parameters)) {
            fingerprint.digest.update((byte) 0);
            fingerprint.add(parameter);
        }
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private void add(@Nullable Object parameter) {
        if (parameter instanceof FileUpload file) {
            digest.update(bytes(file.fileName() + "\n" + file.contentType() + "\n" + file.size() + "\n"));
            add(file.uploadedFile());
        } else if (parameter instanceof byte[] body) {
            digest.update(body);
        } else if (parameter instanceof CharSequence
                || (parameter != null && parameter.getClass().isRecord())) {
            digest.update(written(parameter));
        }
    }

    /** Piece by piece: a file may be larger than the memory. */
    private void add(Path file) {
        try (var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, sink);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private byte[] written(Object parameter) {
        try {
            return json.writeValueAsBytes(parameter);
        } catch (JsonProcessingException notData) {
            return bytes(parameter.toString());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
