package org.concordat.payment.instruction;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.concordat.Authority;
import org.concordat.World;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuthorityAccountTest {
    private static final String ACCOUNTS = "/api/v1/authority-accounts";

    @Inject
    World world;

    @Inject
    Members members;

    Authority authority;

    @BeforeEach
    void anAuthority() {
        authority = world.authority();
    }

    private static Map<String, Object> account(String iban) {
        return Map.of("holder", "Ministry of Tests", "iban", iban, "bic", "NDEAFIHH");
    }

    private String entered(String iban) {
        return ACCOUNTS + "/"
                + authority
                        .person(Role.FINANCE_OFFICER)
                        .post(ACCOUNTS, account(iban))
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    private void verify(String account) {
        authority
                .person(Role.APPROVER)
                .move(account, "/verification", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("VERIFIED"));
    }

    @Test
    void anApproverVerifiesAndTheFormerAccountIsReplaced() {
        var first = entered(PayingWorld.OWN_IBAN);
        verify(first);
        var second = entered(PayingWorld.OTHER_IBAN);

        verify(second);

        authority.person(Role.FINANCE_OFFICER).get(first).then().body("status", equalTo("REPLACED"));
        authority.person(Role.FINANCE_OFFICER).get(ACCOUNTS).then().body("items", hasSize(2));
    }

    @Test
    void whoEnteredItCannotVerifyIt() {
        var account = entered(PayingWorld.OWN_IBAN);
        var officer = authority.person(Role.FINANCE_OFFICER);
        officer.move(account, "/verification", Map.of()).then().statusCode(403);
        members.enrol(officer.id(), authority.id(), Role.APPROVER, Actor.system());

        officer.move(account, "/verification", Map.of()).then().statusCode(409).body("code", equalTo("self-approval"));
    }

    @Test
    void othersSeeNothingOfIt() {
        var account = entered(PayingWorld.OWN_IBAN);

        world.authority().person(Role.FINANCE_OFFICER).get(account).then().statusCode(404);
        world.registeredVendor(authority).people().get(account).then().statusCode(403);
    }
}
