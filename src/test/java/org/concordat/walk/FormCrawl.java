package org.concordat.walk;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.concordat.PageVisitor;

/** Finds the forms that people meet: opens their pages and follows the links, a few of each kind. */
final class FormCrawl {
    private static final Pattern NO_PAGE = Pattern.compile(
            "/(assets|q|sign-out|sign-in|webjars)\\b.*|.*\\.(csv|css|js|svg|ico|png)\\b.*|.*/evidence/.*|/dev/.*");
    private static final int MOST_PAGES = 16;
    private static final int OF_A_KIND = 2;

    /** A form with the person on whose page it stands. */
    record Found(PageVisitor visitor, PageForm form) {}

    private final Map<String, Found> found = new LinkedHashMap<>();

    void visit(PageVisitor visitor, List<String> begin) {
        var open = new ArrayDeque<>(begin);
        var seen = new HashSet<>(begin);
        var kinds = new HashMap<String, Integer>();
        for (var pages = 0; pages < MOST_PAGES && !open.isEmpty(); pages++) {
            var answer = visitor.open(open.remove());
            if (answer.statusCode() != 200) {
                continue;
            }
            var html = answer.asString();
            for (var form : PageForm.of(html)) {
                if (!NO_PAGE.matcher(form.action()).matches()) {
                    if (form.method().equals("get") && seen.add(form.action())) {
                        open.add(form.action());
                    }
                    found.putIfAbsent(form.kind(), new Found(visitor, form));
                }
            }
            for (var link : PageVisitor.links(answer)) {
                var kind = link.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "{id}")
                        .replaceFirst("cursor=.*", "");
                if (!NO_PAGE.matcher(link).matches()
                        && seen.add(link)
                        && kinds.merge(kind, 1, Integer::sum) <= OF_A_KIND) {
                    open.add(link);
                }
            }
        }
    }

    List<Found> found() {
        return List.copyOf(found.values());
    }
}
