/** Files for a bank and its answers: what they say, what schemas say of them, and what hostile files are answered. */
@NullMarked
package org.concordat.payment.bank;

import org.jspecify.annotations.NullMarked;
