package org.concordat.desk.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.identity.CalendarSettings;
import org.concordat.identity.Members;
import org.concordat.identity.OrganisationKind;
import org.concordat.platform.Actor;
import org.concordat.workflow.TimeTravel;
import org.jboss.logging.Logger;

/**
 * Lives the portfolio from its first day until now, through the services that people use: time moves on from act to act, so
 * every deadline, reminder and night in between happens as it would have.
 */
@ApplicationScoped
@IfBuildProfile("dev")
class DemoLife {
    private static final Logger LOG = Logger.getLogger(DemoLife.class);
    private static final int DAYS_BEFORE_THE_FIRST = 10;

    private final Cast cast;
    private final Members members;
    private final VendorLives vendors;
    private final PartnershipLives partnerships;
    private final RateLives rates;
    private final TimeTravel time;
    private final Clock clock;

    DemoLife(
            Cast cast,
            Members members,
            VendorLives vendors,
            PartnershipLives partnerships,
            RateLives rates,
            TimeTravel time,
            Clock clock) {
        this.cast = cast;
        this.members = members;
        this.vendors = vendors;
        this.partnerships = partnerships;
        this.rates = rates;
        this.time = time;
        this.clock = clock;
    }

    /** On an empty database only. */
    void live(Portfolio portfolio) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var oldest = portfolio.partnerships().stream()
                .mapToInt(Portfolio.DemoPartnership::beganDaysAgo)
                .max()
                .orElseThrow();
        var begin = now.minus(oldest + DAYS_BEFORE_THE_FIRST, ChronoUnit.DAYS);
        LOG.infof("The demonstration portfolio is loaded: it is lived from %s until now", day(begin));
        time.beginAt(begin);
        QuarkusTransaction.requiringNew().run(() -> found(portfolio));
        var month = month(begin);
        for (var act : acts(portfolio, begin, now)) {
            if (month(act.at()).isAfter(month)) {
                month = month(act.at());
                LOG.infof("The demonstration portfolio has come to %s", month);
            }
            time.moveOnTo(act.at());
            act.deed().run();
        }
        QuarkusTransaction.requiringNew().run(() -> enrolVendors(portfolio));
        time.returnToPresent();
        LOG.info("The demonstration portfolio was loaded");
    }

    private List<Act> acts(Portfolio portfolio, Instant begin, Instant now) {
        return Stream.of(
                        rates.of(begin, now).stream(),
                        portfolio.vendors().stream().flatMap(vendor -> vendors.of(vendor, begin, now).stream()),
                        portfolio.partnerships().stream().flatMap(plan -> partnerships.of(plan, now).stream()))
                .flatMap(acts -> acts)
                .filter(act -> act.at().isBefore(now))
                .sorted(Comparator.comparing(Act::at))
                .toList();
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(ZoneOffset.UTC));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private void found(Portfolio portfolio) {
        for (var authority : portfolio.authorities()) {
            var kind = OrganisationKind.valueOf(authority.kind());
            cast.meet(authority.key(), members.found(kind, authority.name(), CalendarSettings.usual(), Actor.system()));
        }
        var authorities = portfolio.authorities().stream()
                .map(Portfolio.DemoAuthority::key)
                .toList();
        portfolio.people().forEach(person -> enrol(person, authorities));
    }

    /** The people who try it out as vendors are colleagues of the founders. */
    private void enrolVendors(Portfolio portfolio) {
        var vendors = portfolio.vendors().stream()
                .map(Portfolio.DemoVendor::registerNumber)
                .toList();
        portfolio.people().forEach(person -> enrol(person, vendors));
    }

    private void enrol(Portfolio.DemoPerson person, List<String> organisations) {
        cast.introduce(person.subject(), person.name());
        var id = members.know(person.subject(), person.name(), Cast.address(person.subject()));
        person.roles().forEach((organisation, roles) -> {
            if (organisations.contains(organisation)) {
                roles.forEach(role -> members.enrol(id, cast.organisation(organisation), role, Actor.system()));
            }
        });
    }
}
