package org.concordat.desk.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.concordat.identity.CalendarSettings;
import org.concordat.identity.Members;
import org.concordat.identity.OrganisationKind;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.PersonId;
import org.concordat.platform.Version;
import org.concordat.project.Gate;
import org.concordat.project.GateOutcome;
import org.concordat.project.GateSubmission;
import org.concordat.project.GateVerdict;
import org.concordat.project.ProjectPipeline;
import org.concordat.project.ProjectPlan;
import org.concordat.project.ProjectView;
import org.concordat.vendor.CheckFinding;
import org.concordat.vendor.CheckKind;
import org.concordat.vendor.CheckResult;
import org.concordat.vendor.RefusalReason;
import org.concordat.vendor.VendorRegister;
import org.concordat.vendor.VendorRegistration;
import org.concordat.vendor.VendorStatus;
import org.concordat.vendor.VendorView;
import org.jboss.logging.Logger;

/** Loads the portfolio through the same services that people use, so that every rule and every process holds for it. */
@ApplicationScoped
@IfBuildProfile("dev")
class DemoPortfolio {
    private static final Logger LOG = Logger.getLogger(DemoPortfolio.class);
    private static final int AFTER_THE_MODELS = 500;

    private final DemoPeople file;
    private final Members members;
    private final VendorRegister vendors;
    private final ProjectPipeline projects;
    private final Clock clock;

    DemoPortfolio(DemoPeople file, Members members, VendorRegister vendors, ProjectPipeline projects, Clock clock) {
        this.file = file;
        this.members = members;
        this.vendors = vendors;
        this.projects = projects;
        this.clock = clock;
    }

    /** All in one transaction: a start that is cut off leaves nothing, and the next one loads it. */
    void load(@Observes @Priority(AFTER_THE_MODELS) StartupEvent start) {
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            if (members.authorities().isEmpty()) {
                load(file.portfolio());
                LOG.info("The demonstration portfolio was loaded");
            }
        });
    }

    private void load(Portfolio portfolio) {
        Map<String, OrganisationId> organisations = new HashMap<>();
        portfolio
                .authorities()
                .forEach(authority -> organisations.put(
                        authority.key(),
                        members.found(
                                OrganisationKind.valueOf(authority.kind()),
                                authority.name(),
                                CalendarSettings.usual(),
                                Actor.system())));
        portfolio.vendors().forEach(vendor -> organisations.put(vendor.registerNumber(), enter(vendor, organisations)));
        portfolio.people().forEach(person -> enrol(person, organisations));
        portfolio.projects().forEach(project -> prepare(project, organisations));
    }

    private void enrol(Portfolio.DemoPerson person, Map<String, OrganisationId> organisations) {
        var id = members.know(person.subject(), person.name(), null);
        person.roles()
                .forEach((organisation, roles) -> roles.forEach(
                        role -> members.enrol(id, known(organisation, organisations), role, Actor.system())));
    }

    private OrganisationId enter(Portfolio.DemoVendor vendor, Map<String, OrganisationId> organisations) {
        var authority = known(vendor.authority(), organisations);
        var founder = new Actor(person("founder-" + vendor.registerNumber()), null, Set.of(), Set.of());
        var form = new VendorRegistration(
                vendor.name(),
                vendor.country(),
                vendor.registerScheme(),
                vendor.registerNumber(),
                vendor.address(),
                authority);
        var entry = vendors.register(form, founder);
        if (vendor.status() != VendorStatus.UNDER_REVIEW) {
            decide(entry, vendor.status(), authority);
        }
        return entry.organisation();
    }

    private void decide(VendorView entry, VendorStatus status, OrganisationId authority) {
        var officer = officer("demo-officer", authority, Role.PROCUREMENT_OFFICER);
        var approver = officer("demo-approver", authority, Role.APPROVER);
        var refused = status == VendorStatus.REFUSED;
        var identity = new CheckFinding(CheckResult.PASSED, "Extract of the business register");
        var standing =
                new CheckFinding(refused ? CheckResult.FAILED : CheckResult.PASSED, "Certificate of the tax authority");
        var checked = vendors.check(entry.id(), Version.of(entry), CheckKind.IDENTITY, identity, officer);
        checked = vendors.check(entry.id(), Version.of(checked), CheckKind.STANDING, standing, officer);
        if (refused) {
            var reason = new RefusalReason("Taxes of the last two years are unpaid.");
            vendors.refuse(entry.id(), Version.of(checked), reason, approver);
        } else {
            var until = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusYears(2);
            vendors.qualify(entry.id(), Version.of(checked), until, approver);
        }
    }

    private void prepare(Portfolio.DemoProject plan, Map<String, OrganisationId> organisations) {
        var authority = known(plan.authority(), organisations);
        var officer = officer("demo-officer", authority, Role.PROCUREMENT_OFFICER);
        var approver = officer("demo-approver", authority, Role.APPROVER);
        var project = projects.prepare(
                new ProjectPlan(plan.title(), plan.purpose(), plan.engagementType(), plan.budget(), plan.source()),
                officer);
        var gates = List.of(Gate.values());
        for (var gate : gates.subList(0, plan.gatesApproved())) {
            project = projects.decideGate(
                    project.id(),
                    Version.of(submit(project, gate, officer)),
                    new GateVerdict(GateOutcome.APPROVE, null),
                    approver);
        }
        if (plan.gateWaiting()) {
            submit(project, gates.get(plan.gatesApproved()), officer);
        }
    }

    private ProjectView submit(ProjectView project, Gate gate, Actor officer) {
        var evidence =
                new GateSubmission(gate, "Concept note, options and a first fiscal view are attached to the file.");
        return projects.submitGate(project.id(), Version.of(project), evidence, officer);
    }

    private Actor officer(String subject, OrganisationId authority, String role) {
        return new Actor(person(subject), authority, Set.of(role), Set.of());
    }

    private PersonId person(String subject) {
        return members.know(subject, subject, null);
    }

    private static OrganisationId known(String key, Map<String, OrganisationId> organisations) {
        return Objects.requireNonNull(
                organisations.get(key), () -> "The portfolio names an unknown organisation: " + key);
    }
}
