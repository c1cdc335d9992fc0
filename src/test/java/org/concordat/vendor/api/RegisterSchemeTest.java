package org.concordat.vendor.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.Authority;
import org.concordat.PageVisitor;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Vendors register with a code of the list of registers that is in force. */
@QuarkusTest
class RegisterSchemeTest {
    private static final String LIST = "/api/v1/code-lists/register-scheme";

    @Inject
    World world;

    Authority authority;
    TestPerson administrator;
    String code;

    @BeforeEach
    void aRegisterOfItsOwn() {
        authority = world.authority();
        administrator = authority.person(Role.ROLE_ADMINISTRATOR);
        code = "T-" + UUID.randomUUID().toString().substring(0, 13);
        administrator
                .move(LIST, "/entries", Map.of("code", code, "label", "Register of tests"))
                .then()
                .statusCode(200);
    }

    private void withdraw() {
        administrator
                .move(LIST, "/entries/" + code + "/withdrawal", Map.of())
                .then()
                .statusCode(200);
    }

    private Map<String, Object> registration(String scheme) {
        var form = new HashMap<>(World.registration(authority));
        form.put("registerScheme", scheme);
        return form;
    }

    @Test
    void anUnknownRegisterSchemeIsRefusedAndLeavesNothing() {
        var founder = world.stranger();

        founder.post("/api/v1/vendors", registration("XX-NONE"))
                .then()
                .statusCode(409)
                .body("code", equalTo("unknown-register-scheme"));

        founder.get("/api/v1/me").then().body("organisations", equalTo(List.of()));
    }

    @Test
    void aCodeIsMeantWithItsCapitals() {
        world.stranger()
                .post("/api/v1/vendors", registration("ee-kmkr"))
                .then()
                .statusCode(409)
                .body("code", equalTo("unknown-register-scheme"));
    }

    @Test
    void whatIsNoCodeAtAllHasAWrongShape() {
        for (var scheme : new String[] {"", "EE KMKR", "X".repeat(31)}) {
            world.stranger()
                    .post("/api/v1/vendors", registration(scheme))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/registerScheme"));
        }
    }

    @Test
    void aWithdrawnCodeStaysOnItsVendorsAndIsChosenAgainOnceRestored() {
        var vendor = world.stranger();
        String id = vendor.post("/api/v1/vendors", registration(code))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        withdraw();

        world.stranger()
                .post("/api/v1/vendors", registration(code))
                .then()
                .statusCode(409)
                .body("code", equalTo("unknown-register-scheme"));
        var officer = authority.person(Role.PROCUREMENT_OFFICER);
        officer.get("/api/v1/vendors/" + id).then().statusCode(200).body("registerScheme", equalTo(code));
        assertThat(new PageVisitor(officer).open("/vendors/" + id).asString())
                .contains("Register of tests (" + code + ")");

        administrator
                .move(LIST, "/entries/" + code + "/restoration", Map.of())
                .then()
                .statusCode(200);
        world.stranger().post("/api/v1/vendors", registration(code)).then().statusCode(201);
    }

    @Test
    void thePageOffersTheRegistersInForceByLabelAndCode() {
        var founder = new PageVisitor(world.stranger());
        assertThat(founder.open("/vendors/new").asString())
                .contains("<option value=\"" + code + "\">Register of tests (" + code + ")</option>")
                .contains("<option value=\"EE-RIK\">Estonia: Centre of Registers and Information Systems (EE-RIK)");

        withdraw();

        assertThat(founder.open("/vendors/new").asString()).doesNotContain(code);
    }

    @Test
    void theFormIsShownAgainWhereTheRegisterWasWithdrawnMeanwhile() {
        var founder = new PageVisitor(world.stranger());
        var page = founder.open("/vendors/new");
        withdraw();

        var refused = founder.send(page, "/vendors", registration(code));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("There is a problem", "cannot be chosen", "Pikk 12, Tallinn");
        assertThat(founder.send(page, "/vendors", registration("EE-RIK")).statusCode())
                .isEqualTo(303);
    }
}
