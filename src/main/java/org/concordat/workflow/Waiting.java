package org.concordat.workflow;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a capability's rows say should be waiting; asked every night and compared with the engine. */
public interface Waiting {
    /** The process that follows these rows. */
    String processKey();

    /** For each thing that waits for somebody, the tasks that should be open, by task key. */
    Map<UUID, Set<String>> expectedTasks();
}
