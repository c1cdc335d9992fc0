/** The comparison of stored balances and lines as people see it. */
@NullMarked
package org.concordat.ledger.page;

import org.jspecify.annotations.NullMarked;
