package org.concordat.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.concordat.identity.Capacity;
import org.concordat.identity.Members;
import org.concordat.identity.Participations;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.ReferenceNumbers;
import org.concordat.platform.Version;
import org.jspecify.annotations.Nullable;

/** The pipeline: officers prepare projects and submit their gates, approvers decide, awards and signatures move them on. */
@ApplicationScoped
@Transactional
public class ProjectPipeline {
    /** An authority decides on a gate within this many of its working days. */
    static final int DECISION_WORKING_DAYS = 10;

    private final Projects projects;
    private final Participations participations;
    private final Members members;
    private final ReferenceNumbers numbers;
    private final Event<Fact> facts;
    private final Clock clock;

    ProjectPipeline(
            Projects projects,
            Participations participations,
            Members members,
            ReferenceNumbers numbers,
            Event<Fact> facts,
            Clock clock) {
        this.projects = projects;
        this.participations = participations;
        this.members = members;
        this.numbers = numbers;
        this.facts = facts;
        this.clock = clock;
    }

    public ProjectView prepare(@Valid ProjectPlan plan, Actor by) {
        by.require(Role.PROCUREMENT_OFFICER);
        var project = new Project(plan, numbers.next("PRJ"), by, clock.instant());
        projects.persist(project);
        projects.flush();
        participations.grant(project.id().reference(), project.authority(), Capacity.OWNER);
        facts.fire(new ProjectPrepared(project.id(), plan.engagementType(), plan.budget(), by));
        return view(project);
    }

    public ProjectView submitGate(ProjectId id, @Nullable Version seen, @Valid GateSubmission form, Actor by) {
        var project = requireSeen(id, by, seen);
        var now = clock.instant();
        var due = members.calendar(project.authority()).endAfterWorkingDays(now, DECISION_WORKING_DAYS);
        projects.keep(project.submit(form, by, now, due));
        projects.flush();
        facts.fire(new GateSubmitted(id, form.gate(), due, by));
        return view(project);
    }

    public ProjectView decideGate(ProjectId id, @Nullable Version seen, @Valid GateVerdict verdict, Actor by) {
        var project = requireSeen(id, by, seen);
        by.require(Role.APPROVER);
        var submission = projects.submission(project.requireOpenSubmission());
        var decision = project.decide(verdict, submission, by, clock.instant());
        projects.keep(decision);
        projects.flush();
        facts.fire(new GateDecided(id, submission.gate(), verdict.decision(), decision.toStage(), by));
        return view(project);
    }

    public ProjectView find(ProjectId id, Actor actor) {
        return view(requireSeen(id, actor));
    }

    public Page<ProjectRow> list(Actor actor, ProjectFilter filter, PageRequest page) {
        return projects.seenBy(actor, filter, page);
    }

    /** The project, if its approval to tender has been given and its tender is not over.
     *
     * @throws ProjectNotApproved in every other stage
     */
    public ProjectView requireApprovedForTender(ProjectId id, Actor actor) {
        var project = requireSeen(id, actor);
        project.requireApprovedForTender();
        return view(project);
    }

    /** For later capabilities: what they decided moves the project on; the caller has answered for the actor's right. */
    public void advance(ProjectId id, ProjectStage stage, Actor by) {
        var project = projects.require(id);
        if (project.advance(stage)) {
            projects.flush();
            facts.fire(new ProjectAdvanced(id, stage, by));
        }
    }

    /** The projects of which a gate waits for its decision. */
    public List<ProjectId> atAnOpenGate() {
        return projects.atAnOpenGate();
    }

    private ProjectView view(Project project) {
        return project.view(projects.gatesOf(project.id()));
    }

    private Project requireSeen(ProjectId id, Actor actor) {
        var project = projects.require(id);
        participations.requireSeen(actor, id.reference());
        return project;
    }

    private Project requireSeen(ProjectId id, Actor actor, @Nullable Version seen) {
        var project = requireSeen(id, actor);
        Version.check(seen, project);
        return project;
    }
}
