package org.concordat.milestone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.milestone.MilestoneWorld.attach;
import static org.concordat.milestone.MilestoneWorld.submit;
import static org.concordat.milestone.MilestoneWorld.upload;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.Authority;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.agreement.AgreementId;
import org.concordat.document.EvidenceFiles;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.milestone.MilestoneView;
import org.concordat.milestone.MilestoneWorld;
import org.concordat.platform.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MilestoneResourceTest {
    @Inject
    World world;

    @Inject
    MilestoneWorld milestones;

    @Inject
    Members members;

    Authority authority;
    World.TestVendor vendor;
    TestPerson manager;
    MilestoneView milestone;
    String path;

    @BeforeEach
    void aScheduledMilestone() {
        authority = world.authority();
        vendor = world.registeredVendor(authority);
        manager = vendor.people();
        milestone = milestones.milestone(authority, vendor);
        path = MilestoneWorld.path(milestone);
    }

    private static Map<String, Object> reasons(String criterion, String reason) {
        return Map.of("reasons", List.of(Map.of("criterion", criterion, "reason", reason)));
    }

    @Nested
    class AsVendor {
        @Test
        void handsInEvidenceAndGetsItBackAsADownload() {
            var file = EvidenceFiles.pdf("load test");
            var document = upload(manager, path, "C1", "Lõpuaruanne 1.pdf", file)
                    .then()
                    .statusCode(200)
                    .header("ETag", notNullValue())
                    .body("status", equalTo("IN_PROGRESS"))
                    .body("criteria[0].evidence[0].name", equalTo("Lõpuaruanne 1.pdf"))
                    .body("criteria[0].evidence[0].mediaType", equalTo("application/pdf"))
                    .body("criteria[0].open", equalTo(false))
                    .body("criteria[1].open", equalTo(true))
                    .extract()
                    .<String>path("criteria[0].evidence[0].document");

            var download = manager.get(path + "/evidence/" + document)
                    .then()
                    .statusCode(200)
                    .header("Content-Type", equalTo("application/pdf"))
                    .header("Content-Disposition", containsString("attachment; filename=\"L_puaruanne 1.pdf\""))
                    .header("Content-Disposition", containsString("filename*=UTF-8''L%C3%B5puaruanne%201.pdf"))
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .header("Content-Security-Policy", equalTo("sandbox"))
                    .extract();
            assertThat(download.asByteArray()).isEqualTo(file);
            assertThat(download.headers().getValues("X-Content-Type-Options")).hasSize(1);
        }

        @Test
        void handsInAFileOfFiveMegabytes() {
            var text = EvidenceFiles.text("2026-03-01;service;up\n".repeat(5 * 1024 * 1024 / 22));

            upload(manager, path, "C1", "log.csv", text)
                    .then()
                    .statusCode(200)
                    .body("criteria[0].evidence[0].size", equalTo(text.length));
        }

        @Test
        void submitsOnceEveryCriterionHasEvidence() {
            attach(manager, path, "C1").then().statusCode(200);
            manager.move(path, "/submission", "")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("evidence-missing"))
                    .body("criteria", contains("C2"));

            attach(manager, path, "C2").then().statusCode(200);
            manager.move(path, "/submission", "")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("SUBMITTED"))
                    .body("revision", equalTo(1))
                    .body("reviewDueAt", notNullValue());
        }

        @Test
        void cannotAddEvidenceToWhatWasSubmitted() {
            submit(manager, path);

            attach(manager, path, "C1").then().statusCode(409).body("code", equalTo("evidence-frozen"));
        }

        @Test
        void cannotDecideOnItsOwnMilestone() {
            submit(manager, path);

            manager.move(path, "/acceptance", "").then().statusCode(403).body("code", equalTo("role-missing"));
        }

        @Test
        void isAnsweredAlikeWhenItRepeatsAnUpload() {
            var etag = manager.get(path).header("ETag");
            var key = UUID.randomUUID().toString();
            var answers = List.of(1, 2).stream()
                    .map(time -> manager.request()
                            .header("Idempotency-Key", key)
                            .header("If-Match", etag)
                            .multiPart("criterion", "C1")
                            .multiPart("type", "SERVICE_LOG")
                            .multiPart("file", "report.pdf", EvidenceFiles.pdf(), "application/pdf")
                            .post(path + "/evidence")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .toList();

            assertThat(answers.get(1)).isEqualTo(answers.get(0));
            manager.get(path).then().body("criteria[0].evidence", hasSize(1));
        }

        @Test
        void answersAReturnWithNewEvidenceAndTheNextRevision() {
            var reviewer = authority.person(Role.MILESTONE_REVIEWER);
            submit(manager, path);
            reviewer.move(path, "/return", reasons("C2", "The list names 48 people"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("RETURNED"))
                    .body("reworkDueAt", notNullValue())
                    .body("criteria[1].reasons[0].reason", equalTo("The list names 48 people"))
                    .body("criteria[1].reasons[0].revision", equalTo(1));
            manager.get("/api/v1/tasks").then().body("items.taskKey", hasItem("rework"));

            manager.move(path, "/submission", "").then().body("code", equalTo("evidence-missing"));
            attach(manager, path, "C2").then().statusCode(200);
            manager.move(path, "/submission", "").then().statusCode(200).body("revision", equalTo(2));

            manager.get("/api/v1/tasks").then().body("items.taskKey", not(hasItem("rework")));
            reviewer.move(path, "/acceptance", "").then().statusCode(200).body("status", equalTo("ACCEPTED"));
            attach(manager, path, "C1").then().statusCode(409).body("code", equalTo("evidence-frozen"));
        }

        @Test
        void ofAnotherCompanySeesNothing() {
            var other = world.registeredVendor(authority).people();
            var document =
                    attach(manager, path, "C1").then().extract().<String>path("criteria[0].evidence[0].document");

            other.get(path).then().statusCode(404).body("code", equalTo("not-found"));
            other.get(path + "/evidence/" + document).then().statusCode(404);
            other.get("/api/v1/milestones").then().statusCode(200).body("items", empty());
            other.get("/api/v1/milestones?agreement=" + milestone.agreement())
                    .then()
                    .body("items", empty());
            other.command("")
                    .header("If-Match", "\"0\"")
                    .post(path + "/submission")
                    .then()
                    .statusCode(404);
        }

        @Test
        void cannotReadAFileThroughAnotherMilestone() {
            var second = MilestoneWorld.path(
                    milestones.milestone(authority, vendor, new AgreementId(UUID.randomUUID()), "M2"));
            var document =
                    attach(manager, path, "C1").then().extract().<String>path("criteria[0].evidence[0].document");

            manager.get(second + "/evidence/" + document).then().statusCode(404);
        }
    }

    @Nested
    class AsReviewer {
        TestPerson reviewer;

        @BeforeEach
        void signIn() {
            reviewer = authority.person(Role.MILESTONE_REVIEWER);
        }

        @Test
        void findsTheReviewInTheWorklistUntilItIsDecided() {
            submit(manager, path);
            reviewer.get("/api/v1/tasks").then().body("items.taskKey", hasItem("review"));

            reviewer.move(path, "/acceptance", "")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("ACCEPTED"))
                    .body("acceptedAt", notNullValue());

            reviewer.get("/api/v1/tasks").then().body("items.taskKey", not(hasItem("review")));
        }

        @Test
        void mustGiveAReasonForACriterionThatExists() {
            submit(manager, path);

            reviewer.move(path, "/return", Map.of("reasons", List.of()))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("reasons-missing"));
            reviewer.move(path, "/return", reasons("C9", "No log"))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("unknown-criterion"));
            reviewer.move(path, "/return", reasons("C1", " "))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/reasons/0/reason"));
            reviewer.get(path).then().body("status", equalTo("SUBMITTED"));
        }

        @Test
        void cannotAddEvidenceOrSubmit() {
            attach(reviewer, path, "C1").then().statusCode(403).body("code", equalTo("role-missing"));
            reviewer.move(path, "/submission", "").then().statusCode(403);
        }

        @Test
        void cannotAcceptWhatWasNotSubmitted() {
            reviewer.move(path, "/acceptance", "").then().statusCode(409).body("code", equalTo("illegal-move"));
        }

        @Test
        void cannotAcceptWhatThatPersonSubmittedForTheVendor() {
            members.enrol(manager.id(), authority.id(), Role.MILESTONE_REVIEWER, Actor.system());
            var both = new TestPerson(manager.subject(), manager.id(), authority.id(), manager.token());
            submit(manager, path);

            both.move(path, "/acceptance", "").then().statusCode(409).body("code", equalTo("self-approval"));
            both.move(path, "/return", reasons("C1", "No")).then().body("code", equalTo("self-approval"));
        }

        @Test
        void ofAnotherAuthoritySeesNothing() {
            var elsewhere = world.authority().person(Role.MILESTONE_REVIEWER);

            elsewhere.get(path).then().statusCode(404);
            elsewhere
                    .command("")
                    .header("If-Match", "\"0\"")
                    .post(path + "/acceptance")
                    .then()
                    .statusCode(404);
        }

        @Test
        void mustSayWhichVersionWasSeen() {
            submit(manager, path);

            reviewer.command("").post(path + "/acceptance").then().statusCode(428);
            reviewer.command("")
                    .header("If-Match", "\"0\"")
                    .post(path + "/acceptance")
                    .then()
                    .statusCode(412)
                    .body("code", equalTo("stale-version"));
        }
    }

    @Nested
    class AsOfficerOrAuditor {
        @Test
        void anOfficerReadsButDoesNotDecide() {
            submit(manager, path);
            var officer = authority.person(Role.PROCUREMENT_OFFICER);

            officer.get("/api/v1/milestones?agreement=" + milestone.agreement())
                    .then()
                    .body("items", hasSize(1));
            officer.move(path, "/acceptance", "").then().statusCode(403);
        }

        @Test
        void anAuditorReadsEverythingAndChangesNothing() {
            submit(manager, path);
            var auditor = world.auditor();

            auditor.move(path, "/acceptance", "").then().statusCode(403);
            auditor.get(path).then().statusCode(200).body("status", equalTo("SUBMITTED"));
        }
    }

    @Nested
    class WithBadInput {
        @Test
        void refusesFilesThatAreNotWhatTheySay() {
            refused("report.pdf", EvidenceFiles.program(), 400, "type-differs");
            refused("report.pdf", new byte[0], 400, "file-empty");
            refused("page.html", EvidenceFiles.text("<html>"), 400, "file-type");
            refused("x".repeat(10_000) + ".pdf", EvidenceFiles.pdf(), 400, "file-name");
            refused("bell\u0007.pdf", EvidenceFiles.pdf(), 400, "file-name");
            refused("../../etc/passwd.pdf", EvidenceFiles.pdf(), 400, "file-name");
            manager.get(path).then().body("status", equalTo("SCHEDULED")).body("version", equalTo(0));
        }

        @Test
        void refusesCriteriaAndTypesThatDoNotExist() {
            attach(manager, path, "C9").then().statusCode(400).body("code", equalTo("unknown-criterion"));
            evidence()
                    .multiPart("criterion", "C1")
                    .multiPart("type", "RUMOUR")
                    .multiPart("file", "a.pdf", EvidenceFiles.pdf())
                    .post(path + "/evidence")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("evidence-type"));
            evidence()
                    .multiPart("criterion", "C1")
                    .multiPart("type", "PERMIT")
                    .post(path + "/evidence")
                    .then()
                    .statusCode(400);
        }

        @Test
        void answersAParameterThatIsNone() {
            manager.get("/api/v1/milestones?agreement=none").then().statusCode(400);
            manager.get("/api/v1/milestones?status=NONE").then().statusCode(400);
            manager.get("/api/v1/milestones/none").then().statusCode(404);
            manager.get(path + "/evidence/none").then().statusCode(404);
        }

        private io.restassured.specification.RequestSpecification evidence() {
            return manager.request()
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", "\"0\"");
        }

        private void refused(String name, byte[] content, int status, String code) {
            upload(manager, path, "C1", name, content).then().statusCode(status).body("code", equalTo(code));
        }
    }
}
