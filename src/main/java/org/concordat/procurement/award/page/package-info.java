/** Ranking, decision and result as pages. */
@NullMarked
package org.concordat.procurement.award.page;

import org.jspecify.annotations.NullMarked;
