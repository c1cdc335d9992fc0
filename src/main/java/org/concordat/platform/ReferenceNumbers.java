package org.concordat.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The numbers people quote, such as {@code TND-2026-000123}; unique, rising, with gaps where something was undone. */
@ApplicationScoped
public class ReferenceNumbers {
    private final EntityManager entityManager;
    private final Clock clock;

    ReferenceNumbers(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    public String next(String prefix) {
        var number = (Number) entityManager
                .createNativeQuery("select nextval('reference_number')")
                .getSingleResult();
        var year = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear();
        return "%s-%d-%06d".formatted(prefix, year, number.longValue());
    }
}
