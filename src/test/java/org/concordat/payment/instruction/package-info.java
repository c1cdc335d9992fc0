/** Tests of payments on their way to the bank and back. */
@NullMarked
package org.concordat.payment.instruction;

import org.jspecify.annotations.NullMarked;
