/** Scoring and consensus as pages. */
@NullMarked
package org.concordat.procurement.evaluation.page;

import org.jspecify.annotations.NullMarked;
