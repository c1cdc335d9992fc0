package org.concordat.audit.page;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.audit.AuditEntry;
import org.concordat.platform.page.ThingPages;

/** Where the things of the record have their pages. What is sealed has none yet, and no line leads there. */
@ApplicationScoped
class AuditLinks {
    private final List<ThingPages> pages;

    AuditLinks(@All List<ThingPages> pages) {
        this.pages = pages;
    }

    /** The address of each thing that has one, one question a kind. */
    Map<UUID, String> of(List<AuditEntry> entries) {
        var links = new HashMap<UUID, String>();
        for (var page : pages) {
            var things = entries.stream()
                    .filter(entry -> entry.subjectKind().equals(page.kind()))
                    .map(AuditEntry::subjectId)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            page.open(things).forEach(thing -> links.put(thing, page.href(thing)));
        }
        return links;
    }
}
