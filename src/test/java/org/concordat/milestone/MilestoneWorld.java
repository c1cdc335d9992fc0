package org.concordat.milestone;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.concordat.Authority;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.agreement.AgreementId;
import org.concordat.document.EvidenceFiles;
import org.concordat.platform.Actor;
import org.concordat.platform.Money;

/** Milestones of agreements that need not be signed first. */
@ApplicationScoped
public class MilestoneWorld {
    /** File names go out in UTF-8 as they are. */
    private static final RestAssuredConfig AS_BROWSERS_DO = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8"));

    private final MilestoneReviews reviews;

    MilestoneWorld(MilestoneReviews reviews) {
        this.reviews = reviews;
    }

    /** A milestone with the criteria C1 and C2. */
    public MilestoneView milestone(Authority authority, World.TestVendor vendor) {
        return milestone(authority, vendor, new AgreementId(UUID.randomUUID()), "M1");
    }

    public MilestoneView milestone(Authority authority, World.TestVendor vendor, AgreementId agreement, String code) {
        return reviews.plan(
                new MilestonePlan(
                        agreement,
                        authority.id(),
                        vendor.organisation(),
                        code,
                        "Pilot in service",
                        Money.of("250000.00", "EUR"),
                        LocalDate.parse("2030-06-30"),
                        List.of(
                                new MilestonePlan.PlannedCriterion("C1", "99.5 percent available over 30 days"),
                                new MilestonePlan.PlannedCriterion("C2", "Fifty officers trained"))),
                Actor.system());
    }

    public static String path(MilestoneView milestone) {
        return "/api/v1/milestones/" + milestone.id();
    }

    /** Hands in a PDF of its own for a criterion. */
    public static Response attach(TestPerson manager, String path, String criterion) {
        return upload(
                manager,
                path,
                criterion,
                "report.pdf",
                EvidenceFiles.pdf(UUID.randomUUID().toString()));
    }

    public static Response upload(TestPerson manager, String path, String criterion, String name, byte[] content) {
        var etag = manager.get(path).then().statusCode(200).extract().header("ETag");
        return manager.request()
                .config(AS_BROWSERS_DO)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", etag)
                .multiPart("criterion", criterion)
                .multiPart("type", "SERVICE_LOG")
                .multiPart("file", name, content, "application/octet-stream")
                .post(path + "/evidence");
    }

    /** Evidence for both criteria, and the submission. */
    public static void submit(TestPerson manager, String path) {
        attach(manager, path, "C1").then().statusCode(200);
        attach(manager, path, "C2").then().statusCode(200);
        manager.move(path, "/submission", "").then().statusCode(200);
    }
}
