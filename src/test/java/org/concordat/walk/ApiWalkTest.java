package org.concordat.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.concordat.World;
import org.concordat.identity.Role;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** The people of the walk are those of the demonstration, here with an authority and organisations of their own. */
@QuarkusTest
class ApiWalkTest {
    private static final Path DOCUMENT = Path.of("docs", "api.md");
    private static final int FEWEST_STEPS = 60;

    @Inject
    World world;

    @Inject
    Clock clock;

    @Test
    void everyRequestOfTheWalkIsAnsweredAsItIsWritten() {
        var steps = Walk.read(DOCUMENT);
        var walker = new Walker(address(), people());

        steps.forEach(walker::take);

        assertThat(steps).hasSizeGreaterThan(FEWEST_STEPS);
    }

    private static String address() {
        return "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    private Values people() {
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
