/** What the ledger accepts and refuses, by code and by database. */
@NullMarked
package org.concordat.ledger;

import org.jspecify.annotations.NullMarked;
