package org.concordat.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.concordat.platform.Actor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Lets the first person in, once, while no organisation exists; everybody later is enrolled by somebody. */
@ApplicationScoped
class FirstAdministrator {
    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);

    /** Two nodes that start together must not both found the first organisation. */
    private static final long LOCK = 7_115_903_266_231_044_101L;

    private final Members members;
    private final EntityManager entityManager;
    private final Optional<String> subject;
    private final String organisation;

    FirstAdministrator(
            Members members,
            EntityManager entityManager,
            @ConfigProperty(name = "concordat.first-admin") Optional<String> subject,
            @ConfigProperty(name = "concordat.first-organisation", defaultValue = "Administration")
                    String organisation) {
        this.members = members;
        this.entityManager = entityManager;
        this.subject = subject;
        this.organisation = organisation;
    }

    void begin(@Observes @Priority(200) StartupEvent start) {
        subject.map(String::strip)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> QuarkusTransaction.requiringNew().run(() -> enrol(text)));
    }

    /** Answers whether the person was let in: only where nobody else was before. */
    boolean enrol(String text) {
        entityManager
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) as held")
                .setParameter("lock", LOCK)
                .getSingleResult();
        if (!entityManager
                .createNativeQuery("select 1 from organisation limit 1")
                .getResultList()
                .isEmpty()) {
            LOG.info("CONCORDAT_FIRST_ADMIN is not used: there are organisations already");
            return false;
        }
        // The name is not known before the person signs in; until then the subject stands for it.
        var person = members.know(text, text, null);
        var first = members.found(
                OrganisationKind.PUBLIC_AUTHORITY, organisation, CalendarSettings.usual(), Actor.system());
        members.enrol(person, first, Role.ROLE_ADMINISTRATOR, Actor.system());
        return true;
    }
}
