package org.concordat.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** docs/api.md tells the truth. */
@QuarkusTest
class ApiWalkTest {
    private static final int FEWEST_STEPS = 60;

    @Inject
    WalkPeople people;

    @Test
    void everyRequestOfTheWalkIsAnsweredAsItIsWritten() {
        var steps = Walk.read(WalkPeople.DOCUMENT);
        var walker = new Walker(people.address(), people.values());

        steps.forEach(walker::take);

        assertThat(steps).hasSizeGreaterThan(FEWEST_STEPS);
    }
}
