package org.concordat.walk;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.World;
import org.concordat.identity.Role;
import org.eclipse.microprofile.config.ConfigProvider;

/** The people of the walk are those of the demonstration, here with an authority and organisations of their own. */
@ApplicationScoped
class WalkPeople {
    static final Path DOCUMENT = Path.of("docs", "api.md");

    private final World world;
    private final Clock clock;

    WalkPeople(World world, Clock clock) {
        this.world = world;
        this.clock = clock;
    }

    /** Each has been here once, and is written down with the name of the token. */
    void signIn(Values values) {
        Stream.of("amina", "bruno", "chiara", "dmitri", "elin", "farid", "jonas", "nadia")
                .map(name -> new Sent(
                        "GET",
                        address(),
                        "/api/v1/me",
                        Map.of("Authorization", "Bearer " + values.find(name)),
                        new byte[0]))
                .forEach(Sent::send);
    }

    String address() {
        return "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    Values values() {
        var authority = world.authority();
        var values = new Values(clock);
        Map.of(
                        "amina", authority.person(Role.PROCUREMENT_OFFICER),
                        "bruno", authority.person(Role.APPROVER),
                        "chiara", authority.another(Role.EVALUATOR, Role.OPENING_CUSTODIAN),
                        "dmitri", authority.another(Role.EVALUATOR, Role.OPENING_CUSTODIAN),
                        "elin", authority.person(Role.MILESTONE_REVIEWER),
                        "farid", authority.person(Role.FINANCE_OFFICER),
                        "jonas", world.qualifiedVendor(authority).people(),
                        "nadia", world.stranger())
                .forEach((name, person) -> {
                    values.put(name, person.token());
                    values.put(name + ".person", person.id().toString());
                });
        values.put("ministry", authority.id().toString());
        return values;
    }
}
