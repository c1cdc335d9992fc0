/** Payments on their way, files for the bank and what it answers, as JSON and XML over HTTP. */
@NullMarked
package org.concordat.payment.instruction.api;

import org.jspecify.annotations.NullMarked;
