/** Statements and certificates as people see them, without any script. */
@NullMarked
package org.concordat.payment.page;

import org.jspecify.annotations.NullMarked;
