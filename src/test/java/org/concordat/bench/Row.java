package org.concordat.bench;

import java.util.Locale;

/** One line of the table: a command, its ceiling, and how near it comes. */
record Row(String name, Measurement application, Measurement ceiling, int statements) {
    static final String HEAD = """
            | Command | per second | p50 ms | p99 ms | statements | ceiling per second | p50 ms | p99 ms | share of ceiling |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|
            """;

    double share() {
        return application.perSecond() / ceiling.perSecond();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.1f | %.1f | %d | %.0f | %.1f | %.1f | %.0f %% |",
                name,
                application.perSecond(),
                application.median(),
                application.p99(),
                statements,
                ceiling.perSecond(),
                ceiling.median(),
                ceiling.p99(),
                share() * 100);
    }
}
