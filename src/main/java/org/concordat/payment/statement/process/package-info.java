/** Keeps sharing-statement.bpmn in step with the statement. */
@NullMarked
package org.concordat.payment.statement.process;

import org.jspecify.annotations.NullMarked;
