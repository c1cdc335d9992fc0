package org.concordat.desk.demo;

import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concordat.PageVisitor;

/** A person of the demonstration who signs in and then follows every link that is drawn for him. */
final class LinkWalker {
    private static final List<String> NO_PAGES = List.of("/sign-out", "/assets/");

    private final PageVisitor visitor;

    LinkWalker(URI server, String person) {
        this.visitor = new PageVisitor(server, person);
    }

    /** What was opened, and what of it neither opened nor led on. */
    record Walk(int opened, List<String> deadEnds) {}

    /** @param calculator whether to open its pages too, which are the same for everybody */
    Walk walk(boolean calculator) {
        var known = new HashSet<>(Set.of("/"));
        var waiting = new ArrayDeque<>(known);
        var deadEnds = new ArrayList<String>();
        while (!waiting.isEmpty()) {
            var place = waiting.remove();
            var page = visitor.open(place);
            var next = next(page);
            if (page.statusCode() != 200 && next.isEmpty()) {
                deadEnds.add(place + " answers " + page.statusCode());
            }
            for (var link : next) {
                if (NO_PAGES.stream().noneMatch(link::startsWith)
                        && (calculator || !link.startsWith("/calculator/"))
                        && known.add(link)) {
                    waiting.add(link);
                }
            }
        }
        return new Walk(known.size(), deadEnds);
    }

    private static Set<String> next(Response page) {
        if (page.statusCode() / 100 == 3) {
            return Set.of(page.getHeader("Location").replaceFirst("^https?://[^/]+", ""));
        }
        return page.statusCode() == 200 && page.contentType().startsWith("text/html")
                ? PageVisitor.links(page)
                : Set.of();
    }
}
