/** What people and the formula say about bids. */
@NullMarked
package org.concordat.procurement.evaluation;

import org.jspecify.annotations.NullMarked;
