package org.concordat.platform.running;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A node that lives in another second than the database would judge deadlines differently from its neighbours. */
@Readiness
class ClockHealth implements HealthCheck {
    static final Duration MOST = Duration.ofSeconds(1);

    private final DataSource dataSource;

    ClockHealth(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("Clock of this node beside the database's");
        try {
            var difference = difference();
            return response.status(difference.compareTo(MOST) <= 0)
                    .withData("milliseconds", difference.toMillis())
                    .build();
        } catch (SQLException unanswered) {
            return response.down().build();
        }
    }

    /** The wall clock, also where the application's own clock was moved. */
    private Duration difference() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select clock_timestamp()")) {
            var asked = Instant.now();
            try (var rows = statement.executeQuery()) {
                rows.next();
                var answered = Instant.now();
                return distance(rows.getObject(1, OffsetDateTime.class).toInstant(), asked, answered);
            }
        }
    }

    /** How far a reading of the other clock lies outside the span in which it was made. */
    static Duration distance(Instant reading, Instant asked, Instant answered) {
        if (reading.isBefore(asked)) {
            return Duration.between(reading, asked);
        }
        return reading.isAfter(answered) ? Duration.between(answered, reading) : Duration.ZERO;
    }
}
