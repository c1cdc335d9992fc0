package org.concordat.identity.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.audit.AuditEntry;
import org.concordat.audit.AuditFilter;
import org.concordat.audit.AuditTrail;
import org.concordat.identity.Members;
import org.concordat.identity.Names;
import org.concordat.platform.Actor;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Reference;
import org.concordat.platform.page.Words;

/** What happened to a thing, newest first, as its reader may know it: colleagues by name, others by their organisation. */
@ApplicationScoped
public class History {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm z", Locale.ENGLISH);

    private final AuditTrail trail;
    private final Names names;
    private final Members members;
    private final HistoryMessages messages;

    History(AuditTrail trail, Names names, Members members, HistoryMessages messages) {
        this.trail = trail;
        this.names = names;
        this.members = members;
        this.messages = messages;
    }

    /** Whoever asks has shown before that the reader may see the thing. */
    public List<HistoryLine> of(Reference thing, Actor reader) {
        var entries = trail.search(AuditFilter.about(thing.kind(), thing.id()), PageRequest.of(PageRequest.MOST, null))
                .items();
        var people = names.people(colleagues(entries, reader));
        var organisations = organisations(thing, entries);
        var zone = zone(reader);
        return entries.stream()
                .map(entry -> new HistoryLine(
                        TIME.format(entry.at().atZone(zone)),
                        who(entry, people, organisations),
                        Words.words(entry.fact())))
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

    private Map<UUID, String> organisations(Reference thing, List<AuditEntry> entries) {
        var ids = entries.stream()
                .map(AuditEntry::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        return names.organisations(names.nameable(thing, ids));
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
        return organisation == null ? messages.hidden() : organisations.getOrDefault(organisation, messages.hidden());
    }

    private ZoneId zone(Actor reader) {
        var organisation = reader.organisation();
        return organisation == null
                ? ZoneOffset.UTC
                : members.calendar(organisation).zone();
    }
}
