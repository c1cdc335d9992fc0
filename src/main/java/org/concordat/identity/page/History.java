package org.concordat.identity.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.audit.AuditEntry;
import org.concordat.audit.AuditFilter;
import org.concordat.audit.AuditTrail;
import org.concordat.identity.Names;
import org.concordat.platform.Actor;
import org.concordat.platform.PageRequest;
import org.concordat.platform.page.Words;
import org.jspecify.annotations.Nullable;

/** What happened to a thing, newest first, as its reader may know it: colleagues by name, others by their organisation. */
@ApplicationScoped
public class History {
    private static final int LINES = 100;

    private final AuditTrail trail;
    private final Names names;
    private final HistoryMessages messages;

    History(AuditTrail trail, Names names, HistoryMessages messages) {
        this.trail = trail;
        this.names = names;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "history")
    static class Templates {
        private Templates() {}

        static native TemplateInstance page(HistoryOf about, List<HistoryLine> lines, @Nullable String next);
    }

    /** Whoever asks has shown before that the reader may see the thing. */
    public TemplateInstance page(HistoryOf about, @Nullable String cursor, Actor reader) {
        return page(about, entry -> Words.words(entry.fact()), cursor, reader);
    }

    /** The same where a capability has more to say of its facts than their names. */
    public TemplateInstance page(
            HistoryOf about, Function<AuditEntry, String> words, @Nullable String cursor, Actor reader) {
        var thing = about.thing();
        var filter = AuditFilter.about(thing.kind(), thing.id()).only(about.facts());
        var found = trail.search(filter, PageRequest.of(LINES, cursor));
        var next = found.next() == null ? null : about.href() + "/history?cursor=" + found.next();
        return Templates.page(about, lines(found.items(), about, words, reader), next);
    }

    private List<HistoryLine> lines(
            List<AuditEntry> entries, HistoryOf about, Function<AuditEntry, String> words, Actor reader) {
        var people = names.people(colleagues(entries, reader));
        var organisations = organisations(entries, about);
        return entries.stream()
                .map(entry -> new HistoryLine(entry.at(), who(entry, people, organisations), words.apply(entry)))
                .toList();
    }

    private static Set<UUID> colleagues(List<AuditEntry> entries, Actor reader) {
        var own = reader.organisation();
        return entries.stream()
                .filter(entry -> entry.person().equals(reader.person().value())
                        || (own != null && own.value().equals(entry.organisation())))
                .map(AuditEntry::person)
                .collect(Collectors.toSet());
    }

    private Map<UUID, String> organisations(List<AuditEntry> entries, HistoryOf about) {
        var ids = entries.stream()
                .map(AuditEntry::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return about.vendorsNamed() ? names.organisations(ids) : names.organisationsButVendors(ids);
    }

    private String who(AuditEntry entry, Map<UUID, String> people, Map<UUID, String> organisations) {
        if (entry.person().equals(Actor.system().person().value())) {
            return messages.system();
        }
        var name = people.get(entry.person());
        if (name != null) {
            return name;
        }
        var organisation = entry.organisation();
        return organisation == null ? messages.stranger() : organisations.getOrDefault(organisation, messages.hidden());
    }
}
