package org.concordat;

import static io.restassured.RestAssured.given;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.concordat.identity.CalendarSettings;
import org.concordat.identity.Members;
import org.concordat.identity.OrganisationKind;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.OrganisationId;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Fresh organisations and people for each test, so that tests share one database without meeting each other. */
@ApplicationScoped
public class World {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Members members;

    World(Members members) {
        this.members = members;
    }

    /** A public authority with one person for each of its roles. */
    public Authority authority() {
        return authority("Ministry of Tests " + COUNT.incrementAndGet());
    }

    public Authority authority(String name) {
        var id = members.found(OrganisationKind.PUBLIC_AUTHORITY, name, CalendarSettings.usual(), Actor.system());
        return new Authority(this, id);
    }

    /** A vendor that an authority has qualified for longer than any test moves the clock, through the API. */
    public TestVendor qualifiedVendor(Authority authority) {
        return qualified(registeredVendor(authority), authority);
    }

    /** A qualified vendor whose name is read on the page. */
    public TestVendor qualifiedVendor(Authority authority, String name) {
        var registration = new HashMap<>(registration(authority));
        registration.put("name", name);
        return qualified(registeredVendor(registration), authority);
    }

    private static TestVendor qualified(TestVendor vendor, Authority authority) {
        var officer = authority.person(Role.PROCUREMENT_OFFICER);
        var path = "/api/v1/vendors/" + vendor.id();
        for (var check : new String[] {"IDENTITY", "STANDING"}) {
            officer.move(path, "/checks/" + check, Map.of("result", "PASSED", "source", "Business register"))
                    .then()
                    .statusCode(200);
        }
        authority
                .person(Role.APPROVER)
                .move(path, "/qualification", Map.of("until", "2099-06-30"))
                .then()
                .statusCode(200);
        return vendor;
    }

    public TestVendor registeredVendor(Authority authority) {
        return registeredVendor(registration(authority));
    }

    private TestVendor registeredVendor(Map<String, Object> registration) {
        var founder = stranger();
        var answer = founder.post("/api/v1/vendors", registration)
                .then()
                .statusCode(201)
                .extract();
        var organisation = OrganisationId.fromString(answer.path("organisation"));
        return new TestVendor(
                UUID.fromString(answer.path("id")),
                organisation,
                new TestPerson(founder.subject(), founder.id(), organisation, founder.token()));
    }

    public static Map<String, Object> registration(Authority authority) {
        var number = COUNT.incrementAndGet();
        return Map.of(
                "name",
                "Nordlicht Systems " + number,
                "country",
                "EE",
                "registerScheme",
                "EE-KMKR",
                "registerNumber",
                "T" + number + "-" + UUID.randomUUID().toString().substring(0, 8),
                "address",
                "Pikk 12, Tallinn",
                "authority",
                authority.id().toString());
    }

    /** Somebody who belongs to no organisation yet. */
    public TestPerson stranger() {
        return person(null, new String[0]);
    }

    public TestPerson person(@Nullable OrganisationId organisation, String... roles) {
        var subject = newSubject();
        return person(subject, subject, organisation, roles);
    }

    /** Somebody whose name is read on the page. */
    public TestPerson named(String name, @Nullable OrganisationId organisation, String... roles) {
        return person(newSubject(), name, organisation, roles);
    }

    private static String newSubject() {
        return "person-" + COUNT.incrementAndGet() + "-"
                + UUID.randomUUID().toString().substring(0, 8);
    }

    private TestPerson person(String subject, String name, @Nullable OrganisationId organisation, String... roles) {
        var id = members.know(subject, name, subject + "@example.org");
        if (organisation != null) {
            for (var role : roles) {
                members.enrol(id, organisation, role, Actor.system());
            }
        }
        return new TestPerson(subject, id, organisation, token(subject));
    }

    /** Makes a person a member of one more organisation. */
    public void enrol(TestPerson person, OrganisationId organisation, String role) {
        members.enrol(person.id(), organisation, role, Actor.system());
    }

    /** An auditor of an audit office. */
    public TestPerson auditor() {
        var office =
                members.found(OrganisationKind.AUDIT_OFFICE, "Audit office", CalendarSettings.usual(), Actor.system());
        return person(office, Role.AUDITOR);
    }

    private static String token(String subject) {
        var config = ConfigProvider.getConfig();
        return given().baseUri(config.getValue("quarkus.oidc.auth-server-url", String.class))
                .port(java.net
                        .URI
                        .create(config.getValue("quarkus.oidc.auth-server-url", String.class))
                        .getPort())
                .formParam("grant_type", "password")
                .formParam("client_id", "quarkus-app")
                .formParam("client_secret", "secret")
                .formParam("username", subject)
                .formParam("password", subject)
                .post("/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /** A vendor with the person who registered it, who holds all of its roles. */
    public record TestVendor(UUID id, OrganisationId organisation, TestPerson people) {}
}
