/** The evaluation over HTTP. */
@NullMarked
package org.concordat.procurement.evaluation.api;

import org.jspecify.annotations.NullMarked;
