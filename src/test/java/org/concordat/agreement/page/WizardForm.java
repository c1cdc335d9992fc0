package org.concordat.agreement.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.Response;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.concordat.PageVisitor;

/** The form of a step of the wizard, filled by the ids of its fields and sent by its address as a browser would. */
final class WizardForm {
    private static final Pattern FORM =
            Pattern.compile("(?s)<form method=\"get\" action=\"([^\"]*/clauses/[^\"]*)\".*?</form>");
    private static final Pattern FIELD =
            Pattern.compile("(?s)<input\\b([^>]*)>|<(textarea|select)\\b([^>]*)>(.*?)</\\2>");
    private static final Pattern SELECTED = Pattern.compile("<option value=\"([^\"]*)\" selected>");
    private static final Pattern FIRST = Pattern.compile("<option value=\"([^\"]*)\"");

    private final PageVisitor visitor;
    private final String action;
    private final Map<String, Map.Entry<String, String>> fields = new LinkedHashMap<>();

    WizardForm(PageVisitor visitor, Response page) {
        this.visitor = visitor;
        var form = FORM.matcher(page.asString());
        if (!form.find()) {
            throw new IllegalStateException("No form in:\n" + page.asString());
        }
        action = form.group(1);
        FIELD.matcher(form.group()).results().forEach(field -> {
            var attributes = field.group(1) == null ? field.group(3) : field.group(1);
            var id = attribute(attributes, "id");
            var name = attribute(attributes, "name");
            var ticked = !attributes.contains("checkbox") || attributes.contains("checked");
            if (ticked) {
                fields.put(
                        id.isEmpty() ? name + "#" + fields.size() : id,
                        Map.entry(name, value(field.group(2), attributes, field.group(4))));
            }
        });
    }

    WizardForm fill(String id, String value) {
        if (!fields.containsKey(id)) {
            throw new IllegalStateException("No field " + id + " among " + fields.keySet());
        }
        fields.put(id, Map.entry(Objects.requireNonNull(fields.get(id)).getKey(), value));
        return this;
    }

    String text(String id) {
        return Objects.requireNonNull(fields.get(id)).getValue();
    }

    Response go(String step) {
        return visitor.openAddress(address(step));
    }

    WizardForm to(String step) {
        return new WizardForm(visitor, go(step));
    }

    String address(String step) {
        return action + "?"
                + fields.values().stream()
                        .map(field -> URLEncoder.encode(field.getKey(), UTF_8) + "="
                                + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(Collectors.joining("&", "", "&step=" + step));
    }

    private static String value(String container, String attributes, String content) {
        if (container == null) {
            return attribute(attributes, "value");
        }
        if (container.equals("textarea")) {
            return plain(content);
        }
        var selected = SELECTED.matcher(content);
        if (selected.find()) {
            return plain(selected.group(1));
        }
        var first = FIRST.matcher(content);
        return first.find() ? plain(first.group(1)) : "";
    }

    private static String attribute(String attributes, String name) {
        var value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return value.find() ? plain(value.group(1)) : "";
    }

    static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
