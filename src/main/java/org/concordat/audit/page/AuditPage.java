package org.concordat.audit.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.audit.AuditEntry;
import org.concordat.audit.AuditTrail;
import org.concordat.audit.Naming;
import org.concordat.audit.api.AuditExport;
import org.concordat.audit.api.AuditQuery;
import org.concordat.platform.Actor;
import org.concordat.platform.PageRequest;
import org.jspecify.annotations.Nullable;

/** The record with its filters in the address, so that a search can be kept and passed on. */
@Path("/audit")
@Blocking
@RolesAllowed(AuditTrail.READER)
@Produces(MediaType.TEXT_HTML)
class AuditPage {
    private static final int ROWS = 50;

    private final AuditTrail trail;
    private final AuditExport export;
    private final Naming names;
    private final AuditMessages messages;
    private final AuditLinks links;

    AuditPage(AuditTrail trail, AuditExport export, Naming names, AuditMessages messages, AuditLinks links) {
        this.trail = trail;
        this.export = export;
        this.names = names;
        this.messages = messages;
        this.links = links;
    }

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(AuditQuery query, List<AuditLine> lines, @Nullable String next, String csv);
    }

    @GET
    public TemplateInstance search(@BeanParam AuditQuery query, @QueryParam("cursor") @Nullable String cursor) {
        var page = trail.search(query.filter(), PageRequest.of(ROWS, cursor));
        var next = page.next() == null
                ? null
                : address("/audit", query)
                        .queryParam("cursor", page.next())
                        .build()
                        .toString();
        return Templates.list(
                query,
                lines(page.items()),
                next,
                address("/audit/lines.csv", query).build().toString());
    }

    @GET
    @Path("/lines.csv")
    @Produces(MediaType.WILDCARD)
    public Response export(@BeanParam AuditQuery query) {
        return export.of(query.filter());
    }

    private static UriBuilder address(String path, AuditQuery query) {
        var address = UriBuilder.fromPath(path);
        query.parameters().forEach(address::queryParam);
        return address;
    }

    private List<AuditLine> lines(List<AuditEntry> entries) {
        var people = names.people(entries.stream().map(AuditEntry::person).collect(Collectors.toSet()));
        var organisations = names.organisations(entries.stream()
                .map(AuditEntry::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var hrefs = links.of(entries);
        return entries.stream()
                .map(entry -> line(entry, people, organisations, hrefs))
                .toList();
    }

    private AuditLine line(
            AuditEntry entry, Map<UUID, String> people, Map<UUID, String> organisations, Map<UUID, String> hrefs) {
        var organisation = entry.organisation();
        var subject = entry.subjectId();
        return new AuditLine(
                entry.at(),
                who(entry, people),
                organisation == null ? "" : organisations.getOrDefault(organisation, organisation.toString()),
                entry.fact(),
                entry.subjectKind(),
                subject == null ? null : subject.toString(),
                subject == null ? null : hrefs.get(subject),
                new TreeMap<>(entry.details())
                        .entrySet().stream()
                                .map(detail -> detail.getKey() + ": " + detail.getValue())
                                .toList());
    }

    private String who(AuditEntry entry, Map<UUID, String> people) {
        return entry.person().equals(Actor.system().person().value())
                ? messages.system()
                : people.getOrDefault(entry.person(), messages.nobody());
    }
}
