package org.concordat.platform.running;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;

/** Publishes numbers that one cheap query answers. */
@ApplicationScoped
public class SlowNumbers {
    private static final int PATIENCE_SECONDS = 5;

    private final DataSource dataSource;
    private final MeterRegistry registry;
    private final Clock clock;

    SlowNumbers(DataSource dataSource, MeterRegistry registry, Clock clock) {
        this.dataSource = dataSource;
        this.registry = registry;
        this.clock = clock;
    }

    /**
     * @param query answers one row with one number; each question mark in it stands for the present time
     */
    public void publish(String name, String description, String query) {
        var number = new SlowNumber(() -> read(query));
        Gauge.builder(name, number, SlowNumber::value)
                .description(description)
                .strongReference(true)
                .register(registry);
    }

    private double read(String query) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            var places = query.chars().filter(letter -> letter == '?').count();
            for (var place = 1; place <= places; place++) {
                statement.setTimestamp(place, Timestamp.from(clock.instant()));
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getDouble(1);
            }
        } catch (SQLException unanswered) {
            throw new IllegalStateException(unanswered);
        }
    }
}
