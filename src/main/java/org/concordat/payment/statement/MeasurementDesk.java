package org.concordat.payment.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.concordat.agreement.AgreementDesk;
import org.concordat.agreement.AgreementId;
import org.concordat.agreement.terms.Clauses;
import org.concordat.agreement.terms.FactSource;
import org.concordat.agreement.terms.SharingRules;
import org.concordat.agreement.terms.Trigger;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.payment.CommittedParties;
import org.concordat.payment.Statements;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.NotFound;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;

/** Either side reports the facts that the clauses of its agreement ask for. */
@ApplicationScoped
@Transactional
public class MeasurementDesk {
    private static final Set<FactSource> REPORTED = EnumSet.of(FactSource.MEASURED, FactSource.MEASURED_EACH);

    private final Measurements measurements;
    private final Statements statements;
    private final AgreementDesk agreements;
    private final Clauses clauses;
    private final Members members;
    private final Event<Fact> facts;
    private final Clock clock;

    MeasurementDesk(
            Measurements measurements,
            Statements statements,
            AgreementDesk agreements,
            Clauses clauses,
            Members members,
            Event<Fact> facts,
            Clock clock) {
        this.measurements = measurements;
        this.statements = statements;
        this.agreements = agreements;
        this.clauses = clauses;
        this.members = members;
        this.facts = facts;
        this.clock = clock;
    }

    public MeasurementView report(UUID agreement, @Valid NewMeasurement report, Actor by) {
        var parties = statements.parties(agreement, by);
        var side = side(parties, by);
        requireAskedFor(
                report,
                agreements.find(new AgreementId(agreement), by).rules(),
                members.calendar(parties.authority()).today(clock));
        var revision = measurements.revisions(agreement, report.name(), report.occasion()) + 1;
        var measurement = new Measurement(agreement, report, revision, side, by, clock.instant());
        measurements.persistAndFlush(measurement);
        facts.fire(new MeasurementReported(measurement.id(), agreement, report.name(), revision, report.value(), by));
        return measurement.view();
    }

    public Page<MeasurementView> list(UUID agreement, PageRequest page, Actor actor) {
        statements.parties(agreement, actor);
        return measurements.ofAgreement(agreement, page);
    }

    /** The vendor's deliverers and the authority's finance officers report; each for its own side. */
    private static OrganisationId side(CommittedParties parties, Actor by) {
        if (by.worksFor(parties.vendor())) {
            by.require(Role.DELIVERY_MANAGER);
            return parties.vendor();
        }
        by.require(Role.FINANCE_OFFICER);
        if (!by.worksFor(parties.authority())) {
            throw NotFound.hidden("agreement");
        }
        return parties.authority();
    }

    /** A clause asks for the fact, takes such a value, and is computed for such an occasion. */
    private void requireAskedFor(NewMeasurement report, SharingRules rules, LocalDate today) {
        var asking = new ArrayList<Trigger>();
        for (var clause : rules.clauses()) {
            for (var fact : clause.facts()) {
                if (REPORTED.contains(fact.source()) && report.name().equals(fact.of())) {
                    clauses.requireValue(clause, fact, report.value());
                    asking.add(clause.trigger());
                }
            }
        }
        if (asking.isEmpty()) {
            throw new UnknownMeasurement(report.name());
        }
        report.occasion()
                .require(
                        asking.stream()
                                .filter(report.occasion()::fits)
                                .findFirst()
                                .orElse(asking.get(0)),
                        today);
    }
}
