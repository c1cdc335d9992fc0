/** Statements, certificates and payments over HTTP. */
@NullMarked
package org.concordat.payment.api;

import org.jspecify.annotations.NullMarked;
