package org.concordat.milestone.page;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.concordat.Authority;
import org.concordat.PageVisitor;
import org.concordat.World;
import org.concordat.document.EvidenceFiles;
import org.concordat.identity.Role;
import org.concordat.milestone.MilestoneView;
import org.concordat.milestone.MilestoneWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MilestonePageTest {
    @Inject
    World world;

    @Inject
    MilestoneWorld milestones;

    Authority authority;
    World.TestVendor vendor;
    MilestoneView milestone;
    String page;

    @BeforeEach
    void aScheduledMilestone() {
        authority = world.authority();
        vendor = world.registeredVendor(authority);
        milestone = milestones.milestone(authority, vendor);
        page = "/milestones/" + milestone.id();
    }

    @Test
    void letsTheVendorHandInEvidenceAndSubmitAfterACheck() {
        var manager = new PageVisitor(vendor.people());

        manager.open("/milestones").then().statusCode(200).body(containsString(milestone.number()));
        for (var criterion : new String[] {"C1", "C2"}) {
            manager.upload(
                            manager.open(page),
                            page + "/evidence",
                            evidence(criterion),
                            criterion + ".pdf",
                            EvidenceFiles.pdf())
                    .then()
                    .statusCode(303)
                    .header("Location", containsString(page));
        }
        manager.open(page).then().statusCode(200).body(allOf(containsString("C1.pdf"), containsString("/submission")));

        var check = manager.open(page + "/submission");
        check.then().statusCode(200).body(containsString("Check what you submit"));
        manager.send(check, page + "/submission", Map.of()).then().statusCode(303);

        manager.open(page).then().body(allOf(containsString("Submitted"), not(containsString("type=\"file\""))));
    }

    @Test
    void showsTheFormAgainWhereAFileIsRefused() {
        var manager = new PageVisitor(vendor.people());

        manager.upload(manager.open(page), page + "/evidence", evidence("C2"), "report.pdf", EvidenceFiles.program())
                .then()
                .statusCode(400)
                .body(containsString("There is a problem"))
                .body(containsString("href=\"#file-C2\""))
                .body(containsString("The file claims to be PDF and is not"));
        manager.upload(manager.open(page), page + "/evidence", evidence("C2"), "report.pdf", new byte[0])
                .then()
                .statusCode(400)
                .body(containsString("The file is empty or missing"));
    }

    @Test
    void refusesAnUploadThatCarriesNoTokenOfTheForm() {
        var manager = new PageVisitor(vendor.people());

        var forged = Map.of("criterion", "C1", "type", "TRAINING_RECORD", "csrf-token", "AAAAAAAAAAAAAAAAAAAAAA");
        manager.upload(manager.open(page), page + "/evidence", forged, "report.pdf", EvidenceFiles.pdf())
                .then()
                .statusCode(400);
        vendor.people().get(MilestoneWorld.path(milestone)).then().body("status", equalTo("SCHEDULED"));
    }

    @Test
    void letsTheReviewerReturnWithReasonsAndAcceptTheNextRevision() {
        var manager = vendor.people();
        MilestoneWorld.submit(manager, MilestoneWorld.path(milestone));
        var reviewer = new PageVisitor(authority.person(Role.MILESTONE_REVIEWER));
        reviewer.open("/").then().body(containsString(page));

        var review = reviewer.open(page + "/review");
        review.then().statusCode(200).body(containsString("Fifty officers trained"));
        reviewer.send(review, page + "/return", Map.of("criterion", "C2", "reason", " "))
                .then()
                .statusCode(409)
                .body(containsString("Say for at least one criterion why it is not met."));
        reviewer.send(review, page + "/return", Map.of("criterion", "C2", "reason", "x".repeat(2001)))
                .then()
                .statusCode(400)
                .body(containsString("href=\"#reason-C2\""));
        reviewer.send(review, page + "/return", Map.of("criterion", "C2", "reason", "Only 48 are named"))
                .then()
                .statusCode(303);
        reviewer.open(page)
                .then()
                .body(allOf(containsString("Returned in revision 1:"), containsString("Only 48 are named")));

        MilestoneWorld.attach(manager, MilestoneWorld.path(milestone), "C2")
                .then()
                .statusCode(200);
        manager.move(MilestoneWorld.path(milestone), "/submission", "").then().statusCode(200);
        reviewer.send(reviewer.open(page + "/review"), page + "/acceptance", Map.of())
                .then()
                .statusCode(303);

        reviewer.open(page + "/history")
                .then()
                .statusCode(200)
                .body(containsString("Revision 1 returned for C2"))
                .body(containsString("Accepted"));
    }

    @Test
    void givesFilesOutAsDownloadsToBothSides() {
        var document = MilestoneWorld.attach(vendor.people(), MilestoneWorld.path(milestone), "C1")
                .then()
                .extract()
                .<String>path("criteria[0].evidence[0].document");

        new PageVisitor(authority.person(Role.PROCUREMENT_OFFICER))
                .open(page + "/evidence/" + document)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .header("Content-Security-Policy", equalTo("sandbox"));
    }

    @Test
    void isHiddenFromOtherVendors() {
        var other = new PageVisitor(world.registeredVendor(authority).people());

        other.open(page).then().statusCode(404).body(not(containsString(milestone.number())));
        other.open(page + "/history").then().statusCode(404);
        other.open("/milestones").then().statusCode(200).body(not(containsString(milestone.number())));
    }

    @Test
    void keepsTheReviewFromTheVendor() {
        MilestoneWorld.submit(vendor.people(), MilestoneWorld.path(milestone));

        new PageVisitor(vendor.people()).open(page + "/review").then().statusCode(403);
    }

    private static Map<String, String> evidence(String criterion) {
        return Map.of("criterion", criterion, "type", "TRAINING_RECORD");
    }
}
