/** Sealed offers of vendors: draft, submit, replace, withdraw until the deadline. Uses tender and vendor. */
@NullMarked
package org.concordat.procurement.bid;

import org.jspecify.annotations.NullMarked;
