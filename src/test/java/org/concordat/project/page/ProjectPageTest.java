package org.concordat.project.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.concordat.PageVisitor;
import org.concordat.World;
import org.concordat.identity.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProjectPageTest {
    @Inject
    World world;

    @Test
    void officerAndApproverTakeAProjectThroughItsFirstGate() {
        var authority = world.authority();
        var officer = new PageVisitor(authority.person(Role.PROCUREMENT_OFFICER));
        var path = prepared(officer, "One counter for permits");
        var page = officer.open(path);
        assertThat(page.asString())
                .contains("One counter for permits", "1,250,000.00 EUR", "Submit G1 Screening", "<svg")
                .contains("The published partnership this project follows", "https://e-estonia.com/x-road");

        var submitted =
                officer.send(page, path + "/gates", Map.of("gate", "G1", "evidence", "Concept note, second version"));
        assertThat(submitted.statusCode()).isEqualTo(303);

        var approver = new PageVisitor(authority.person(Role.APPROVER));
        var waiting = approver.open(path);
        assertThat(waiting.asString()).contains("Decide on G1 Screening", "Decide on the gate, due");
        assertThat(approver.send(waiting, path + "/gate-decisions", Map.of("decision", "APPROVE"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(approver.open(path).asString())
                .contains("Appraisal", "Approved", "G2 Approval in principle waits to be submitted.");
        assertThat(approver.open(path + "/history").asString())
                .contains("Project prepared", "Gate submitted", "Gate decided");
        assertThat(approver.open("/projects?stage=APPRAISAL").asString()).contains("One counter for permits");
        assertThat(approver.open("/projects?stage=TENDER").asString()).contains("No project matches.");
    }

    @Test
    void aRefusedFormIsShownAgainAsItWasTyped() {
        var officer = new PageVisitor(world.authority().person(Role.PROCUREMENT_OFFICER));

        var page = officer.send(
                officer.open("/projects/new"),
                "/projects",
                Map.of(
                        "title",
                        "Half a project",
                        "purpose",
                        "",
                        "engagementType",
                        "CONSULTANCY",
                        "amount",
                        "12.00",
                        "currency",
                        "EUR"));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.asString()).contains("There is a problem", "Half a project", "#purpose");
    }

    @Test
    void anotherAuthorityFindsNoPage() {
        var officer = new PageVisitor(world.authority().person(Role.PROCUREMENT_OFFICER));
        var path = prepared(officer, "Hidden from others");
        var elsewhere = new PageVisitor(world.authority().person(Role.PROCUREMENT_OFFICER));

        assertThat(elsewhere.open(path).statusCode()).isEqualTo(404);
        assertThat(elsewhere.open(path + "/history").statusCode()).isEqualTo(404);
        assertThat(elsewhere.open("/projects").asString()).doesNotContain("Hidden from others");
    }

    private static String prepared(PageVisitor officer, String title) {
        var answer = officer.send(
                officer.open("/projects/new"),
                "/projects",
                Map.of(
                        "title",
                        title,
                        "purpose",
                        "Citizens apply once.",
                        "engagementType",
                        "TECHNOLOGY_PROVISION",
                        "amount",
                        "1250000.00",
                        "currency",
                        "EUR",
                        "sourceText",
                        "Data exchange layer of Estonia, in use since 2001",
                        "sourceUrl",
                        "https://e-estonia.com/x-road"));
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.getHeader("Location").replaceFirst("^https?://[^/]+", "");
    }
}
