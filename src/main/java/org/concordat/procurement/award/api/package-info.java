/** Award and result over HTTP. */
@NullMarked
package org.concordat.procurement.award.api;

import org.jspecify.annotations.NullMarked;
