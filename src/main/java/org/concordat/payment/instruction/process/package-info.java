/** Keeps payment-instruction.bpmn in step with the instruction. */
@NullMarked
package org.concordat.payment.instruction.process;

import org.jspecify.annotations.NullMarked;
