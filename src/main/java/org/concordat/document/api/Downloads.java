package org.concordat.document.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.concordat.document.OpenDocument;

/** Gives a file out as a download, never shown in place, never run; that no type is guessed the server says everywhere. */
public final class Downloads {
    private Downloads() {}

    public static Response of(OpenDocument open) {
        var document = open.document();
        return Response.ok(open.content(), document.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, document.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document.name()))
                .header("Content-Security-Policy", "sandbox")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** RFC 6266: a plain name for old programs, the real one beside it. */
    private static String disposition(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
