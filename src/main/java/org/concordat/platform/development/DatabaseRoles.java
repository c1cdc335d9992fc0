package org.concordat.platform.development;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database and its two roles, as production has them: one owns and migrates, the other reads and writes. */
final class DatabaseRoles {

    static final String DATABASE = "concordat";
    static final String OWNER = "concordat_owner";
    static final String OWNER_PASSWORD = "owner";
    static final String APPLICATION = "concordat_app";
    static final String APPLICATION_PASSWORD = "app";

    private DatabaseRoles() {}

    /** Creates what is missing; each step looks for itself, because an earlier start may have been cut off anywhere. */
    static void createMissing(DataSource superuser) throws SQLException {
        try (var connection = superuser.getConnection()) {
            createRole(connection, OWNER, OWNER_PASSWORD);
            createRole(connection, APPLICATION, APPLICATION_PASSWORD);
            if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
                run(connection, "create database " + DATABASE + " owner " + OWNER);
            }
            // Otherwise everybody may create temporary tables, and the application role shall create nothing.
            run(connection, "revoke all on database " + DATABASE + " from public");
            run(connection, "grant connect on database " + DATABASE + " to " + APPLICATION);
        }
    }

    private static void createRole(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            run(connection, "create role " + role + " login password '" + password + "'");
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
