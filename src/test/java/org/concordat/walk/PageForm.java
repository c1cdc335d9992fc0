package org.concordat.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A form of a page with what a browser would send: where it goes, how, and its fields in their order. */
record PageForm(String method, String action, boolean isUpload, List<Map.Entry<String, String>> fields) {
    private static final Pattern FORM = Pattern.compile("(?s)<form([^>]*)>(.*?)</form>");
    private static final Pattern FIELD =
            Pattern.compile("(?s)<(input|button)\\b([^>]*)>|<(textarea|select)\\b([^>]*)>(.*?)</\\3>");
    private static final Pattern OPTION = Pattern.compile("(?s)<option\\b([^>]*)>");

    static List<PageForm> of(String html) {
        return FORM.matcher(html)
                .results()
                .map(form -> new PageForm(
                        attribute(form.group(1), "method"),
                        attribute(form.group(1), "action"),
                        form.group(1).contains("multipart/form-data"),
                        fields(form.group(2))))
                .toList();
    }

    private static List<Map.Entry<String, String>> fields(String html) {
        var fields = new ArrayList<Map.Entry<String, String>>();
        FIELD.matcher(html).results().forEach(field -> {
            var attributes = field.group(1) == null ? field.group(4) : field.group(2);
            var name = attribute(attributes, "name");
            if (!name.isEmpty()) {
                fields.add(Map.entry(name, value(field.group(3), attributes, field.group(5))));
            }
        });
        return fields;
    }

    private static String value(String container, String attributes, String content) {
        if (container == null) {
            return attribute(attributes, "value");
        }
        if (container.equals("textarea")) {
            return plain(content);
        }
        return OPTION.matcher(content)
                .results()
                .map(option -> attribute(option.group(1), "value"))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String attribute(String attributes, String name) {
        var value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return value.find() ? plain(value.group(1)) : "";
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** The same for all things of a kind. */
    String kind() {
        return method + " "
                + action.replaceFirst("\\?.*", "")
                        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "{id}")
                        .replaceAll("/\\d+", "/{number}")
                + " "
                + fieldNames().toList();
    }

    Stream<String> fieldNames() {
        return fields.stream().map(Map.Entry::getKey).distinct().sorted();
    }

    /** The form with another value in a field, or without the field where there is none. */
    PageForm with(String name, @org.jspecify.annotations.Nullable String value) {
        var changed = new ArrayList<Map.Entry<String, String>>();
        for (var field : fields) {
            if (!field.getKey().equals(name)) {
                changed.add(field);
            } else if (value != null) {
                changed.add(Map.entry(name, value));
            }
        }
        return new PageForm(method, action, isUpload, changed);
    }
}
