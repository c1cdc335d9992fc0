/** Tests of the process that follows a payment instruction. */
@NullMarked
package org.concordat.payment.instruction.process;

import org.jspecify.annotations.NullMarked;
