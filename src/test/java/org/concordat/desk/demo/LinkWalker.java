package org.concordat.desk.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person of the demonstration who signs in and then follows every link that is drawn for him. */
final class LinkWalker {
    private static final Pattern HIDDEN = Pattern.compile("name='([^']+)' value='([^']*)'");
    private static final Pattern LINK = Pattern.compile("href=\"(/(?!sign-out|assets/)[^\"#]*)[\"#]");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI start;

    LinkWalker(URI start, String person) throws IOException, InterruptedException {
        this.start = start;
        var form = get(start.resolve("/sign-in"));
        var fields = new HashMap<String, String>();
        var hidden = HIDDEN.matcher(form.body());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2).replace("&amp;", "&"));
        }
        fields.keySet().removeIf(name -> name.startsWith("predefined"));
        fields.put("name", person);
        client.send(
                HttpRequest.newBuilder(form.uri().resolve("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(fields)))
                        .build(),
                BodyHandlers.discarding());
    }

    /** What was opened, and what of it answered anything but 200. */
    record Walk(int opened, List<String> deadEnds) {}

    Walk walk() throws IOException, InterruptedException {
        var known = new LinkedHashSet<>(List.of("/"));
        var waiting = new ArrayDeque<>(known);
        var deadEnds = new ArrayList<String>();
        while (!waiting.isEmpty()) {
            var place = waiting.remove();
            var page = get(start.resolve(place));
            if (page.statusCode() != 200) {
                deadEnds.add(place + " answers " + page.statusCode());
            }
            var links = LINK.matcher(page.body());
            while (isHtml(page) && links.find()) {
                var link = links.group(1).replace("&amp;", "&");
                if (known.add(link)) {
                    waiting.add(link);
                }
            }
        }
        return new Walk(known.size(), deadEnds);
    }

    private static boolean isHtml(HttpResponse<String> page) {
        return page.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private HttpResponse<String> get(URI place) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(place).header("Accept", "text/html").build();
        return client.send(request, BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
