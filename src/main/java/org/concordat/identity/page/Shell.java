package org.concordat.identity.page;

import io.quarkus.arc.All;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.concordat.audit.AuditTrail;
import org.concordat.identity.SignedIn;
import org.concordat.identity.api.RequestActor;
import org.concordat.platform.MovableClock;
import org.concordat.platform.page.NavigationEntry;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What the frame of every page says about the person, the place and the time. */
@Named("shell")
@RequestScoped
public class Shell {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm z", Locale.ENGLISH);

    private final RequestActor actors;
    private final List<NavigationEntry> entries;
    private final RoutingContext request;
    private final Clock clock;
    private final boolean demo;

    Shell(
            RequestActor actors,
            @All List<NavigationEntry> entries,
            RoutingContext request,
            Clock clock,
            @ConfigProperty(name = "concordat.demo", defaultValue = "false") boolean demo) {
        this.actors = actors;
        this.entries = entries;
        this.request = request;
        this.clock = clock;
        this.demo = demo;
    }

    /** A link in the frame of the page. */
    public record NavigationLink(String href, String text, boolean current) {}

    /** An organisation the person may act for. */
    public record OrganisationChoice(String id, String name, boolean current) {}

    public boolean isSignedIn() {
        return actors.signedIn() != null;
    }

    public @Nullable String getPerson() {
        var signedIn = actors.signedIn();
        return signedIn == null ? null : signedIn.name();
    }

    public @Nullable String getOrganisation() {
        var place = place();
        return place == null ? null : place.name();
    }

    /** The service navigation: where the work is. */
    public List<NavigationLink> getNavigation() {
        return links(false);
    }

    /** What stands beside the person's name. */
    public List<NavigationLink> getPersonalLinks() {
        return links(true);
    }

    private List<NavigationLink> links(boolean personal) {
        if (!isSignedIn()) {
            return List.of();
        }
        var actor = actors.current();
        var path = request.normalizedPath();
        return entries.stream()
                .filter(entry -> entry.isPersonal() == personal && entry.isFor(actor))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .map(entry -> new NavigationLink(entry.href(), entry.text(), isCurrent(entry.href(), path)))
                .toList();
    }

    /** Auditors find the record of a thing beside it. */
    public boolean isAuditor() {
        return actors.current().has(AuditTrail.READER);
    }

    private static boolean isCurrent(String href, String path) {
        return href.equals("/") ? path.equals("/") : path.equals(href) || path.startsWith(href + "/");
    }

    public boolean isDemo() {
        return demo;
    }

    public List<OrganisationChoice> getOrganisations() {
        var signedIn = actors.signedIn();
        if (signedIn == null) {
            return List.of();
        }
        return signedIn.places().stream()
                .map(place -> new OrganisationChoice(
                        place.organisation().toString(), place.name(), place.equals(signedIn.chosen())))
                .toList();
    }

    public @Nullable String getClockNotice() {
        return clock instanceof MovableClock movable && movable.offset().toMinutes() > 0 ? time(clock.instant()) : null;
    }

    public String getNewKey() {
        return UUID.randomUUID().toString();
    }

    /** An instant in the zone of the organisation one acts for. */
    public String time(Instant instant) {
        var place = place();
        ZoneId zone = place == null ? ZoneOffset.UTC : place.zone();
        return TIME.format(instant.atZone(zone));
    }

    private SignedIn.@Nullable Place place() {
        var signedIn = actors.signedIn();
        return signedIn == null ? null : signedIn.chosen();
    }
}
