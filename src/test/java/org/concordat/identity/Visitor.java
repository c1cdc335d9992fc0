package org.concordat.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A person who follows links and redirects, keeps cookies and runs no script. */
final class Visitor {
    /** As browsers say it: pages rather than anything else, but anything. */
    private static final String ACCEPTED = "text/html,*/*;q=0.8";

    private static final Pattern LOGIN_FORM = Pattern.compile("id=\"kc-form-login\"[^>]*\\saction=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new LoopbackCookies())
            .followRedirects(Redirect.NORMAL)
            .build();

    HttpResponse<String> open(URI page) {
        return send(HttpRequest.newBuilder(page).header("Accept", ACCEPTED).build());
    }

    /** Opens a page, fills in Keycloak's form where the page has sent the visitor, and answers what comes after it. */
    HttpResponse<String> signIn(URI page, String person) {
        var form = open(page).body();
        var action = LOGIN_FORM.matcher(form);
        if (!action.find()) {
            throw new IllegalStateException(page + " does not lead to Keycloak's sign-in page but to:\n" + form);
        }
        var fields = "username=" + encoded(person) + "&password=" + encoded(KeycloakRealm.PASSWORD);
        return send(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", ACCEPTED)
                .POST(BodyPublishers.ofString(fields))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
