package org.concordat.vendor.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.concordat.Authority;
import org.concordat.PageVisitor;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VendorRenewalTest {
    private static final String REASON = "Taxes of the last two years are unpaid.";

    @Inject
    World world;

    Authority authority;
    World.TestVendor vendor;

    @BeforeEach
    void aRefusedVendor() {
        authority = world.authority();
        vendor = world.registeredVendor(authority);
        check("IDENTITY", "PASSED");
        check("STANDING", "FAILED");
        authority
                .person(Role.APPROVER)
                .move(path(), "/refusal", Map.of("reason", REASON))
                .then()
                .statusCode(200);
    }

    private String path() {
        return "/api/v1/vendors/" + vendor.id();
    }

    private void check(String kind, String result) {
        authority
                .person(Role.PROCUREMENT_OFFICER)
                .move(path(), "/checks/" + kind, Map.of("result", result, "source", "Certificate of the tax authority"))
                .then()
                .statusCode(200);
    }

    @Nested
    class AsItsAdministrator {
        @Test
        void opensANewReviewWithChecksThatBeginAnew() {
            vendor.people()
                    .move(path(), "/renewal", Map.of("name", "Nordlicht Holding"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("UNDER_REVIEW"))
                    .body("review", equalTo(2))
                    .body("name", equalTo("Nordlicht Holding"))
                    .body("address", equalTo("Pikk 12, Tallinn"))
                    .body("refusalReason", nullValue())
                    .body("checks", hasSize(0));

            check("IDENTITY", "PASSED");
            check("STANDING", "PASSED");
            authority
                    .person(Role.APPROVER)
                    .move(path(), "/qualification", Map.of("until", "2099-06-30"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("QUALIFIED"));
        }

        @Test
        void stillReadsWhatTheFormerReviewFound() {
            vendor.people()
                    .move(path(), "/renewal", Map.of("address", "Lai 3, Tallinn"))
                    .then()
                    .statusCode(200);

            vendor.people()
                    .get(path())
                    .then()
                    .body("formerReviews", hasSize(1))
                    .body("formerReviews[0].outcome", equalTo("REFUSED"))
                    .body("formerReviews[0].refusalReason", equalTo(REASON))
                    .body("formerReviews[0].address", equalTo("Pikk 12, Tallinn"))
                    .body("formerReviews[0].checks.kind", hasItems("IDENTITY", "STANDING"))
                    .body("formerReviews[0].checks.result", hasItems("PASSED", "FAILED"));
            world.auditor()
                    .get("/api/v1/audit?kind=vendor&subject=" + vendor.id())
                    .then()
                    .statusCode(200)
                    .body("items.fact", hasItems("vendor-checked", "vendor-refused", "vendor-renewed"));
        }

        @Test
        void bringsTheChecksBackIntoTheWorklistUnderTheNewName() {
            vendor.people()
                    .move(path(), "/renewal", Map.of("name", "Nordlicht Holding"))
                    .then()
                    .statusCode(200);

            authority
                    .person(Role.PROCUREMENT_OFFICER)
                    .get("/api/v1/tasks")
                    .then()
                    .body("items.taskKey", hasItems("identity-check", "standing-check"))
                    .body("items[0].label.endsWith('Nordlicht Holding')", equalTo(true));
        }

        @Test
        void cannotApplyAgainWhileTheReviewRuns() {
            vendor.people().move(path(), "/renewal", Map.of()).then().statusCode(200);

            vendor.people()
                    .move(path(), "/renewal", Map.of())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("illegal-move"));
            vendor.people().get(path()).then().body("formerReviews", hasSize(1));
        }

        @Test
        void cannotApplyAgainWhileItIsQualified() {
            var qualified = world.qualifiedVendor(authority);

            qualified
                    .people()
                    .move("/api/v1/vendors/" + qualified.id(), "/renewal", Map.of())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("illegal-move"));
        }

        @Test
        void cannotTakeANameOfNothing() {
            vendor.people()
                    .move(path(), "/renewal", Map.of("name", " "))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/name"));
            vendor.people()
                    .move(path(), "/renewal", Map.of("registerNumber", "OTHER"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("unknown-field"));
            vendor.people().get(path()).then().body("status", equalTo("REFUSED"));
        }

        @Test
        void mustSayWhichVersionWasSeen() {
            vendor.people()
                    .command(Map.of())
                    .post(path() + "/renewal")
                    .then()
                    .statusCode(428)
                    .body("code", equalTo("version-missing"));
            vendor.people()
                    .command(Map.of())
                    .header("If-Match", "\"99\"")
                    .post(path() + "/renewal")
                    .then()
                    .statusCode(412)
                    .body("code", equalTo("stale-version"));
        }

        @Test
        void appliesAgainOnItsPageBesideTheReasonOfTheRefusal() {
            var administrator = new PageVisitor(vendor.people());
            var page = administrator.open("/vendors/" + vendor.id());
            page.then().statusCode(200);
            assertThat(page.asString()).contains(REASON, "Apply again");

            administrator
                    .send(
                            page,
                            "/vendors/" + vendor.id() + "/renewal",
                            Map.of("name", "Nordlicht Holding", "address", "Lai 3"))
                    .then()
                    .statusCode(303);

            assertThat(administrator.open("/vendors/" + vendor.id()).asString())
                    .contains("Under review", "Nordlicht Holding", "Former reviews", REASON)
                    .doesNotContain("Apply again");
        }
    }

    @Nested
    class AsSomebodyElse {
        @Test
        void findsNoOtherVendor() {
            var etag = vendor.people().get(path()).header("ETag");

            world.registeredVendor(authority)
                    .people()
                    .command(Map.of())
                    .header("If-Match", etag)
                    .post(path() + "/renewal")
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not-found"));
            vendor.people().get(path()).then().body("status", equalTo("REFUSED"));
        }

        @Test
        void ofTheVendorNeedsTheRoleOfItsAdministrator() {
            world.person(vendor.organisation(), Role.BID_MANAGER)
                    .move(path(), "/renewal", Map.of())
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("role-missing"));
        }

        @Test
        void ofTheAuthorityCannotApplyForAVendor() {
            authority
                    .person(Role.PROCUREMENT_OFFICER)
                    .move(path(), "/renewal", Map.of())
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("role-missing"));
            vendor.people().get(path()).then().body("status", equalTo("REFUSED"));
        }

        @Test
        void whoAppliedAgainCannotDecide() {
            var both = world.person(authority.id(), Role.APPROVER);
            var member = new TestPerson(both.subject(), both.id(), vendor.organisation(), both.token());
            world.enrol(both, vendor.organisation(), Role.VENDOR_ADMINISTRATOR);
            member.move(path(), "/renewal", Map.of()).then().statusCode(200);
            check("IDENTITY", "PASSED");
            check("STANDING", "PASSED");

            both.move(path(), "/qualification", Map.of("until", "2099-06-30"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("self-approval"));
        }
    }
}
