package org.concordat.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.ProductionApplication;
import org.concordat.ServerProcess;
import org.concordat.platform.Identifiers;
import org.concordat.platform.development.EmbeddedDatabase;

/** A whole installation on this machine: the production package, its database and a sign-in service. */
public final class Installation implements AutoCloseable {
    private final String name;
    private final EmbeddedDatabase database;
    private final TestIssuer issuer = TestIssuer.start();
    private final int port = ServerProcess.freePort();
    private ProductionApplication application;

    public Installation(String name, EmbeddedDatabase database) {
        this.name = name;
        this.database = database;
        this.application = launched(ProductionApplication.currentJava());
    }

    /** Starts the application on the same database and address as before. */
    public void start(Path java, String... options) {
        application = launched(java, options);
    }

    public void start() {
        start(ProductionApplication.currentJava());
    }

    public void stop() {
        application.stop();
    }

    public void kill() {
        application.killForcibly();
    }

    private ProductionApplication launched(Path java, String... options) {
        return ProductionApplication.start(
                name,
                java,
                Map.ofEntries(
                        Map.entry("CONCORDAT_DATABASE_URL", database.url()),
                        Map.entry("CONCORDAT_DATABASE_USER", "concordat_app"),
                        Map.entry("CONCORDAT_DATABASE_PASSWORD", "app"),
                        Map.entry("CONCORDAT_DATABASE_OWNER_USER", "concordat_owner"),
                        Map.entry("CONCORDAT_DATABASE_OWNER_PASSWORD", "owner"),
                        Map.entry("CONCORDAT_OIDC_ISSUER", issuer.url()),
                        Map.entry("CONCORDAT_OIDC_CLIENT_ID", TestIssuer.CLIENT_ID),
                        Map.entry(
                                "CONCORDAT_OIDC_CLIENT_SECRET",
                                "not used by programs, but a start without it is refused"),
                        Map.entry("CONCORDAT_DOCUMENT_FOLDER", folder("documents")),
                        Map.entry(
                                "CONCORDAT_BID_SEALING_KEY", Base64.getEncoder().encodeToString(new byte[32])),
                        Map.entry("CONCORDAT_MAIL_HOST", "127.0.0.1"),
                        Map.entry("CONCORDAT_PUBLIC_URL", "http://127.0.0.1:" + port),
                        Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port))),
                options);
    }

    /** Where the content of documents lies. */
    public Path documents() {
        return Path.of(folder("documents"));
    }

    private String folder(String kind) {
        return Path.of("target", name + "-" + kind).toAbsolutePath().toString();
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public long pid() {
        return application.process().pid();
    }

    public String token(String subject) {
        return issuer.token(subject);
    }

    /** A connection as the application has it. */
    public Connection connect() {
        return connect("concordat_app", "app");
    }

    /** A connection of the role that owns the server, for its settings. */
    public Connection administer() {
        return connect("postgres", "postgres");
    }

    private Connection connect(String user, String password) {
        try {
            return DriverManager.getConnection(database.url() + "?currentSchema=concordat,engine", user, password);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A public authority with one person for each role; the subject of a person is the authority's name and the role. */
    public UUID authority(String authority, String... roles) {
        var id = Identifiers.next();
        run("""
                insert into organisation (id, version, kind, name, country, region, zone, cut_off, extra_days)
                values (?, 0, 'PUBLIC_AUTHORITY', ?, 'EE', '', 'Europe/Tallinn', '17:00', '{}')""", id, authority);
        for (var role : roles) {
            enrol(authority + "-" + role, id, role);
        }
        return id;
    }

    /** Gives a person a role, and makes the person where the subject is new. */
    public void enrol(String subject, UUID organisation, String role) {
        run(
                "insert into person (id, subject, name) values (?, ?, ?) on conflict (subject) do nothing",
                Identifiers.next(),
                subject,
                subject);
        run("""
                insert into membership (id, version, person_id, organisation_id, role, first_day)
                select ?, 0, id, ?, ?, date '2020-01-01' from person where subject = ?""", Identifiers.next(), organisation, role, subject);
    }

    public void run(String sql, Object... values) {
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            for (var index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each row as one list of texts; an array is spread. */
    public List<List<String>> rows(String query) {
        try (var connection = connect()) {
            return rows(connection, query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<List<String>> rows(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var all = new ArrayList<List<String>>();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    var value = rows.getObject(column);
                    if (value instanceof java.sql.Array array) {
                        row.addAll(Arrays.asList((String[]) array.getArray()));
                    } else {
                        row.add(String.valueOf(value));
                    }
                }
                all.add(row);
            }
            return all;
        }
    }

    @Override
    public void close() {
        try {
            application.killForcibly();
            issuer.close();
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
