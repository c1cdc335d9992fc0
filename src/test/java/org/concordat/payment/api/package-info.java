/** Statements, certificates and payments by role, over HTTP. */
@NullMarked
package org.concordat.payment.api;

import org.jspecify.annotations.NullMarked;
