package org.concordat.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The forms that the pages draw, sent with things missing, too long and senseless: never a failure, always a page. */
@QuarkusTest
class HostileFormsTest {
    /** Fewer would mean that the pages are not found any more. */
    private static final int FEWEST_FORMS = 40;

    private static final String BOUNDARY = "part";
    private static final String LONG = "x".repeat(10_000);

    @Inject
    WalkPeople people;

    @Inject
    FormWorld world;

    private final List<String> faults = new ArrayList<>();

    @Test
    void noFormFailsWhateverIsSentWithIt() {
        var forms = world.forms();

        forms.forEach(this::spoil);

        assertThat(faults).isEmpty();
        assertThat(forms).hasSizeGreaterThan(FEWEST_FORMS);
    }

    private void spoil(FormCrawl.Found found) {
        var form = found.form();
        if (form.method().equals("post")) {
            refused(found, "without the form's token", form.with("csrf-token", null));
            refused(found, "with a token that is none", form.with("csrf-token", "nonsense"));
            refused(found, "with a token of 10,000 letters", form.with("csrf-token", LONG));
            refused(found, "with nothing", new PageForm("post", form.action(), form.isUpload(), List.of()));
            send(found, "with a broken escape", body(found, "application/x-www-form-urlencoded", "csrf-token=%zz&%"));
            send(found, "as no form", body(found, "nonsense", "nonsense"));
            send(found, "as a form of no media type", body(found, "application/json", "{"));
            send(found, "as parts without an end", body(found, "multipart/form-data; boundary=x", "--x\r\n"));
        }
        form.fieldNames().filter(name -> !name.equals("csrf-token")).forEach(name -> {
            answered(found, "without " + name, form.with(name, null));
            for (var value : new String[] {"", "nonsense", "a\u0000b", "1e400", "+99999-12-31"}) {
                answered(found, name + " is '" + value.replaceAll("\\p{C}", "?") + "'", form.with(name, value));
            }
            answered(found, name + " has 10,000 letters", form.with(name, LONG));
        });
    }

    private void refused(FormCrawl.Found found, String how, PageForm form) {
        var answer = send(found, how, request(found, form));
        if (answer < 400) {
            faults.add(found.form().kind() + " " + how + " is answered " + answer);
        }
    }

    private void answered(FormCrawl.Found found, String how, PageForm form) {
        send(found, how, request(found, form));
    }

    private int send(FormCrawl.Found found, String how, Sent request) {
        var answer = request.send();
        var status = answer.statusCode();
        if (status >= 500) {
            faults.add(found.form().kind() + " " + how + " is answered " + status);
        } else if (status >= 400
                && status != 414
                && !(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
                        && answer.body().contains("<h1"))) {
            faults.add(found.form().kind() + " " + how + " is answered " + status + " without a page");
        }
        return status;
    }

    private Sent request(FormCrawl.Found found, PageForm form) {
        if (form.method().equals("get")) {
            return body(found, "", "").at(form.action() + "?" + encoded(form));
        }
        return form.isUpload()
                ? body(found, "multipart/form-data; boundary=" + BOUNDARY, parts(form))
                : body(found, "application/x-www-form-urlencoded", encoded(form));
    }

    private Sent body(FormCrawl.Found found, String type, String body) {
        var headers = new LinkedHashMap<>(
                Map.of("Accept", "text/html", "Cookie", found.visitor().cookies()));
        if (!type.isEmpty()) {
            headers.put("Content-Type", type);
        }
        var method = type.isEmpty() ? "GET" : "POST";
        return new Sent(method, people.address(), found.form().action(), headers, body.getBytes(UTF_8));
    }

    private static String encoded(PageForm form) {
        return form.fields().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String parts(PageForm form) {
        return form.fields().stream()
                        .map(field -> "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                                + (field.getKey().equals("file") ? "\"; filename=\"a.txt" : "") + "\"\r\n\r\n"
                                + field.getValue() + "\r\n")
                        .collect(Collectors.joining())
                + "--" + BOUNDARY + "--\r\n";
    }
}
