/** Who lets the ledger be compared, and who reads what was found. */
@NullMarked
package org.concordat.ledger.api;

import org.jspecify.annotations.NullMarked;
