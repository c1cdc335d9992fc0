package org.concordat.workflow;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concordat.platform.NightlyTask;

/** Compares rows, tokens and work items every night; it is expected to find that they agree. */
@ApplicationScoped
public class RowTokenCheck implements NightlyTask {
    static final String NAME = "row-token-check";
    private static final int LONGEST_SECONDS = 600;

    private final List<Waiting> capabilities;
    private final RowTokenQueries queries;

    RowTokenCheck(@All List<Waiting> capabilities, RowTokenQueries queries) {
        this.capabilities = capabilities;
        this.queries = queries;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void run(Instant now) {
        capabilities.forEach(capability -> QuarkusTransaction.requiringNew()
                .timeout(LONGEST_SECONDS)
                .run(() -> {
                    // One snapshot for all three, or a move made in between would look like a mismatch.
                    queries.takeSnapshot();
                    check(capability, now);
                }));
    }

    private void check(Waiting capability, Instant now) {
        var process = capability.processKey();
        var expected = new HashSet<WaitingTask>();
        capability
                .expectedTasks()
                .forEach((key, tasks) -> tasks.forEach(task -> expected.add(new WaitingTask(key, task))));
        var tokens = queries.tokens(process);
        var items = queries.workItems(process);
        var found = new ArrayList<MismatchFound>();
        add(found, expected, tokens, "The row waits for '%s', the process does not");
        add(found, tokens, expected, "The process waits for '%s', the row does not");
        add(found, tokens, items, "The task '%s' stands in nobody's worklist");
        add(found, items, tokens, "The worklist shows '%s', the process does not wait for it");
        queries.write(process, found, now);
    }

    private static void add(
            List<MismatchFound> found, Set<WaitingTask> these, Set<WaitingTask> those, String sentence) {
        these.stream()
                .filter(task -> !those.contains(task))
                .forEach(task -> found.add(new MismatchFound(task.businessKey(), sentence.formatted(task.task()))));
    }
}
