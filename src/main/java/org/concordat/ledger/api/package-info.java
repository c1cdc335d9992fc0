/** The comparison of stored balances and lines over HTTP; the books themselves are opened by who owns them. */
@NullMarked
package org.concordat.ledger.api;

import org.jspecify.annotations.NullMarked;
