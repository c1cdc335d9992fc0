/** The contract between authority and vendor: formed from the award, shared out, signed by both. Knows no milestone's life. */
@NullMarked
package org.concordat.agreement;

import org.jspecify.annotations.NullMarked;
