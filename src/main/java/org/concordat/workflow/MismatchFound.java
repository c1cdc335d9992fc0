package org.concordat.workflow;

import java.util.UUID;

/** One disagreement between a row and its process. */
record MismatchFound(UUID businessKey, String what) {}
