package org.concordat.milestone.page;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.concordat.TestPerson;
import org.jspecify.annotations.Nullable;

/** A person with a browser that runs no script: signs in by code flow, keeps cookies, sends the hidden fields of a form. */
final class PageVisitor {
    private final Map<String, String> cookies = new HashMap<>();

    PageVisitor(TestPerson person) {
        var login = open("/milestones").getHeader("Location");
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
                .formParam("name", person.subject())
                .post(login.replaceFirst("/authorize.*", "/login"))
                .getHeader("Location");
        for (var place = back; place != null; ) {
            place = keep(request().urlEncodingEnabled(false).get(place)).getHeader("Location");
        }
    }

    Response open(String path) {
        return keep(request().get(path));
    }

    /** Sends a form of a page that was opened, with the hidden fields that the page carries. */
    Response send(Response page, String action, Map<String, String> fields) {
        return keep(hidden(page)
                .contentType("application/x-www-form-urlencoded")
                .formParams(fields)
                .post(action));
    }

    Response upload(Response page, String action, String criterion, String name, byte[] content) {
        return upload(page, action, criterion, name, content, token(page.asString()));
    }

    Response upload(Response page, String action, String criterion, String name, byte[] content, String token) {
        var html = page.asString();
        return keep(request()
                .multiPart("csrf-token", token)
                .multiPart("idempotencyKey", UUID.randomUUID().toString())
                .multiPart("version", version(html))
                .multiPart("criterion", criterion)
                .multiPart("type", "TRAINING_RECORD")
                .multiPart("file", name, content, "application/pdf")
                .post(action));
    }

    private RequestSpecification hidden(Response page) {
        var html = page.asString();
        return request()
                .formParam("csrf-token", token(html))
                .formParam("idempotencyKey", UUID.randomUUID().toString())
                .formParam("version", version(html));
    }

    private static String token(String html) {
        return find(html, "name=\"csrf-token\" value=\"([^\"]+)\"");
    }

    private static String version(String html) {
        return find(html, "name=\"version\" value=\"([^\"]+)\"");
    }

    private RequestSpecification request() {
        return given().redirects().follow(false).header("Accept", "text/html").cookies(cookies);
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
