/** Sharing statements and the facts they are made of over HTTP. */
@NullMarked
package org.concordat.payment.statement.api;

import org.jspecify.annotations.NullMarked;
