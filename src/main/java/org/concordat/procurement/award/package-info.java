/** Who gets the contract, and the standstill before it may be signed. Uses the ranking and the project. */
@NullMarked
package org.concordat.procurement.award;

import org.jspecify.annotations.NullMarked;
