package org.concordat.workflow;

import java.util.UUID;

/** A task of a process that is, or should be, open at a thing. */
record WaitingTask(UUID businessKey, String task) {}
