package org.concordat.milestone.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.concordat.Authority;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.audit.AuditEntry;
import org.concordat.audit.AuditFilter;
import org.concordat.audit.AuditTrail;
import org.concordat.identity.Role;
import org.concordat.milestone.MilestoneView;
import org.concordat.milestone.MilestoneWorld;
import org.concordat.notice.NoticeProof;
import org.concordat.notice.Notices;
import org.concordat.platform.PageRequest;
import org.concordat.workflow.TimeTravel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MilestoneReviewProcessTest {
    private static final Map<String, Object> REASONS =
            Map.of("reasons", List.of(Map.of("criterion", "C1", "reason", "The log ends in May")));

    @Inject
    World world;

    @Inject
    MilestoneWorld milestones;

    @Inject
    AuditTrail trail;

    @Inject
    Notices notices;

    @Inject
    TimeTravel time;

    Authority authority;
    TestPerson manager;
    TestPerson reviewer;
    MilestoneView milestone;
    String path;

    @BeforeEach
    void aSubmittedMilestone() {
        authority = world.authority();
        var vendor = world.registeredVendor(authority);
        manager = vendor.people();
        reviewer = authority.person(Role.MILESTONE_REVIEWER);
        authority.person(Role.APPROVER);
        milestone = milestones.milestone(authority, vendor);
        path = MilestoneWorld.path(milestone);
        MilestoneWorld.submit(manager, path);
    }

    @Test
    void remindsTheReviewersAndEscalatesWhenTheirTimeHasEnded() {
        time.moveTo(due().minus(Duration.ofHours(1)));
        assertThat(facts()).contains("review-reminded").doesNotContain("review-escalated");
        assertThat(notices()).contains("milestone-review-reminder");

        time.moveTo(due().plus(Duration.ofMinutes(1)));
        assertThat(facts()).contains("review-escalated");
        assertThat(notices()).contains("milestone-review-overdue");
        reviewer.move(path, "/acceptance", "").then().statusCode(200);
    }

    @Test
    void leavesReviewersAloneWhoHaveDecided() {
        var due = due();
        reviewer.move(path, "/acceptance", "").then().statusCode(200);

        time.moveTo(due.plus(Duration.ofMinutes(1)));

        assertThat(facts()).doesNotContain("review-reminded", "review-escalated");
    }

    @Test
    void beginsTheReviewersTimeAnewWithTheNextRevision() {
        var first = due();
        reviewer.move(path, "/return", REASONS).then().statusCode(200);
        time.moveTo(first.plus(Duration.ofMinutes(1)));
        MilestoneWorld.attach(manager, path, "C1").then().statusCode(200);
        manager.move(path, "/submission", "").then().statusCode(200);

        assertThat(due()).isAfter(first.plus(Duration.ofDays(10)));
        assertThat(facts()).doesNotContain("review-reminded");

        time.moveTo(due().plus(Duration.ofMinutes(1)));
        assertThat(facts()).contains("review-reminded", "review-escalated");
    }

    private Instant due() {
        return Instant.parse(reviewer.get(path).then().statusCode(200).extract().path("reviewDueAt"));
    }

    private List<String> notices() {
        return notices.proof(milestone.id().reference()).stream()
                .map(NoticeProof::kind)
                .toList();
    }

    private List<String> facts() {
        var about = milestone.id().reference();
        return trail.search(AuditFilter.about(about.kind(), about.id()), PageRequest.of(200, null)).items().stream()
                .map(AuditEntry::fact)
                .toList();
    }
}
