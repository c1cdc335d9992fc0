package org.concordat;

import static io.restassured.RestAssured.given;
import static java.net.URLDecoder.decode;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person with a browser that runs no script: signs in by code flow, keeps cookies, sends the hidden fields of a form. */
public final class PageVisitor {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)[\"#]");

    private final URI server;
    private final Map<String, String> cookies = new HashMap<>();

    public PageVisitor(TestPerson person) {
        this(URI.create(RestAssured.baseURI + ":" + RestAssured.port), person.subject());
    }

    /** Signs in at an application that runs elsewhere than the tests' own. */
    public PageVisitor(URI server, String subject) {
        this.server = server;
        var login = open("/sign-in").getHeader("Location");
        var form = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(login)
                .asString();
        var back = given().redirects()
                .follow(false)
                .formParam("redirect_uri", find(form, "name='redirect_uri' value='([^']+)'"))
                .formParam("response_type", "code")
                .formParam("client_id", "quarkus-app")
                .formParam("scope", find(form, "name='scope' value='([^']+)'"))
                .formParam("name", subject)
                .post(login.replaceFirst("/authorize.*", "/login"))
                .getHeader("Location");
        for (var place = back; place != null; ) {
            place = keep(request().urlEncodingEnabled(false).get(place)).getHeader("Location");
        }
    }

    public Response open(String path, Object... parameters) {
        return keep(request().get(path, parameters));
    }

    /** Sends a form of a page that was opened, with the hidden fields that the page carries. */
    public Response send(Response page, String action, Map<String, ?> fields) {
        var form = request().contentType("application/x-www-form-urlencoded").formParams(hidden(page));
        return keep(form.formParams(fields).post(action));
    }

    /** Opens an address as a page wrote it, with the form that it carries. */
    public Response openAddress(String address) {
        return keep(addressed(request(), address).get(path(address)));
    }

    /** Sends a form that carries all but its hidden fields in its address. */
    public Response sendAddress(Response page, String address) {
        var form = request().contentType("application/x-www-form-urlencoded").formParams(hidden(page));
        return keep(addressed(form, address).post(path(address)));
    }

    private static String path(String address) {
        return address.replaceFirst("\\?.*", "");
    }

    private static RequestSpecification addressed(RequestSpecification request, String address) {
        for (var field : address.substring(path(address).length())
                .replaceFirst("^\\?", "")
                .split("&")) {
            var parts = field.split("=", 2);
            if (parts.length == 2) {
                request.queryParam(decode(parts[0], UTF_8), decode(parts[1], UTF_8));
            }
        }
        return request;
    }

    /** Sends a file with a form of a page that was opened; fields of the same name replace the hidden ones. */
    public Response upload(Response page, String action, Map<String, String> fields, String name, byte[] content) {
        var form = request();
        var parts = hidden(page);
        parts.putAll(fields);
        parts.forEach(form::multiPart);
        return keep(form.multiPart("file", name, content, "application/pdf").post(action));
    }

    /** The places of this application that a page leads to, in their order. */
    public static Set<String> links(Response page) {
        return LINK.matcher(page.asString())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The header by which the next request is known as this person's. */
    public String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static Map<String, String> hidden(Response page) {
        var html = page.asString();
        var hidden = new HashMap<>(Map.of(
                "csrf-token", find(html, "name=\"csrf-token\" value=\"([^\"]+)\""),
                "idempotencyKey", UUID.randomUUID().toString()));
        var version = Pattern.compile("name=\"version\" value=\"([^\"]+)\"").matcher(html);
        if (version.find()) {
            hidden.put("version", version.group(1));
        }
        return hidden;
    }

    private RequestSpecification request() {
        return given().baseUri(server.toString())
                .redirects()
                .follow(false)
                .header("Accept", "text/html")
                .cookies(cookies);
    }

    private Response keep(Response response) {
        response.getCookies().forEach((name, value) -> {
            if (value.isEmpty()) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        });
        return response;
    }

    private static String find(@Nullable String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text == null ? "" : text);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in:\n" + text);
        }
        return matcher.group(1);
    }
}
