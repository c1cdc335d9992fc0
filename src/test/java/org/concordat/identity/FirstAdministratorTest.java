package org.concordat.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.concordat.World;
import org.junit.jupiter.api.Test;

/** The other half, the first start of an empty production, is in {@link ProductionStartIT}. */
@QuarkusTest
class FirstAdministratorTest {
    @Inject
    World world;

    @Inject
    FirstAdministrator first;

    @Inject
    EntityManager entityManager;

    @Test
    void nobodyIsLetInWhereAnOrganisationExists() {
        world.authority();

        var letIn = QuarkusTransaction.requiringNew().call(() -> first.enrol("late-comer"));

        var known = QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createNativeQuery("select 1 from person where subject = 'late-comer'")
                        .getResultList());
        assertThat(letIn).isFalse();
        assertThat(known).isEmpty();
    }
}
