/** From a certificate to the bank and back: instructions, their approvals, files for the bank and its answers. */
@NullMarked
package org.concordat.payment.instruction;

import org.jspecify.annotations.NullMarked;
