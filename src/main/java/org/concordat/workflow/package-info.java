/** The process engine behind start, complete, correlate, decide, reschedule; the worklist; incidents. Alone in knowing the engine. */
@NullMarked
package org.concordat.workflow;

import org.jspecify.annotations.NullMarked;
