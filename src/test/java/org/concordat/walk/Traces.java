package org.concordat.walk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What is kept: of each table of the business, and of the waiting processes, how many rows there are and which
 * transaction wrote last; and how many files lie in the folder of documents.
 */
@ApplicationScoped
class Traces {
    /** Counted by itself: a refused access is the one thing that a refusal writes down. */
    static final String REFUSED_ACCESSES = "refused accesses";

    private final EntityManager entityManager;
    private final JobExecutor executor;
    private final Path documents;
    private @Nullable String query;

    Traces(
            EntityManager entityManager,
            JobExecutor executor,
            @ConfigProperty(name = "concordat.document.folder") Path documents) {
        this.entityManager = entityManager;
        this.executor = executor;
        this.documents = documents;
    }

    /** While this is looked at, no timer of the things of other tests is due. */
    <T> T undisturbed(Supplier<T> look) {
        executor.shutdown();
        try {
            return look.get();
        } finally {
            executor.start();
        }
    }

    /** Grows whenever anything is written to the database, be it undone afterwards. */
    long transactions() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entityManager
                                .createNativeQuery(
                                        "select cast(cast(pg_snapshot_xmax(pg_current_snapshot()) as text) as bigint)")
                                .getSingleResult())
                        .longValue());
    }

    Map<String, String> kept() {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (query == null) {
                query = query();
            }
            var kept = new TreeMap<String, String>();
            for (var row : entityManager.createNativeQuery(query).getResultList()) {
                var columns = (Object[]) row;
                kept.put((String) columns[0], columns[1] + " rows, written last by " + columns[2]);
            }
            return kept;
        });
    }

    long refusedAccesses() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entityManager
                                .createNativeQuery("select count(*) from audit_record where fact = 'access-refused'")
                                .getSingleResult())
                        .longValue());
    }

    private String query() {
        @SuppressWarnings("unchecked")
        var tables =
                (java.util.List<String>) entityManager.createNativeQuery("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_type = 'BASE TABLE' and (table_schema = 'concordat' and table_name not like 'flyway%'
                          or table_name in ('act_ru_execution', 'act_ru_task'))
                        order by 1
                        """).getResultList();
        var refused = "fact = 'access-refused'";
        return tables.stream()
                        .map(table -> count(
                                table, table, table.endsWith("audit_record") ? "fact <> 'access-refused'" : "true"))
                        .collect(Collectors.joining(" union all "))
                + " union all " + count(REFUSED_ACCESSES, "concordat.audit_record", refused);
    }

    private static String count(String name, String table, String condition) {
        return "select '" + name + "', count(*), max(cast(cast(xmin as text) as bigint)) from " + table + " where "
                + condition;
    }

    /** The files in the folder of documents, those that are just arriving among them. */
    long files() {
        if (!Files.isDirectory(documents)) {
            return 0;
        }
        try (var files = Files.walk(documents)) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException | UncheckedIOException changing) {
            return -1;
        }
    }

    /** An upload's own copy is removed just after the answer has gone out. */
    void awaitFiles(long expected) {
        Awaited.until("as many files as before", () -> files() == expected);
    }
}
