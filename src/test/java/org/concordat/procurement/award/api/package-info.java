/** The award over HTTP. */
@NullMarked
package org.concordat.procurement.award.api;

import org.jspecify.annotations.NullMarked;
