/** Statements and certificates as pages; a figure opens into its entries. */
@NullMarked
package org.concordat.payment.page;

import org.jspecify.annotations.NullMarked;
