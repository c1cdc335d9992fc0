/** The opening of the bids by two different custodians after the deadline. Uses tender and bid. */
@NullMarked
package org.concordat.procurement.opening;

import org.jspecify.annotations.NullMarked;
