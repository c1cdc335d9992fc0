package org.concordat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Looks at the very page that a person sees, in a window with scripts, since axe is one: it must find nothing at the
 * width of a desk and of a telephone, nothing may stick out sideways, and the browser may complain of nothing, such as
 * what the page's own content security policy forbids. Pages that differ in ids only are one page.
 */
final class Inspector {
    private static final int HEIGHT = 900;
    private static final Pattern IDS = Pattern.compile("value=\"[^\"]*\"|[0-9a-f]{8}-[0-9a-f-]{27}|\\d{2}:\\d{2}");

    private final Page window;
    private final Set<Integer> seen = new HashSet<>();
    private final List<String> complaints = new ArrayList<>();

    Inspector(Browser browser) {
        this.window = browser.newPage();
        window.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        window.onPageError(complaints::add);
    }

    void inspect(String address, String html, String policy) {
        if (!seen.add(IDS.matcher(html).replaceAll("").hashCode())) {
            return;
        }
        window.route(
                candidate -> candidate.equals(address),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setHeaders(
                                Map.of("Content-Type", "text/html; charset=utf-8", "Content-Security-Policy", policy))
                        .setBody(html)));
        for (var width : new int[] {1280, 320}) {
            window.setViewportSize(width, HEIGHT);
            window.navigate(address);
            inspect(width);
        }
        window.unrouteAll();
    }

    private void inspect(int width) {
        assertThat(complaints)
                .as("complaints of the browser on %s at %d pixels", window.url(), width)
                .isEmpty();
        var found = new AxeBuilder(window).setLegacyMode(true).analyze();
        assertThat(found.getViolations())
                .as(() -> "axe at " + width + " pixels on " + window.url() + ": "
                        + found.getViolations().stream().map(Inspector::told).collect(Collectors.joining("; ")))
                .isEmpty();
        assertThat((Integer) window.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s at %d pixels", window.url(), width)
                .isLessThanOrEqualTo(width);
    }

    private static String told(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + ") at "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getHtml()))
                        .limit(3)
                        .collect(Collectors.joining(", "));
    }
}
