/** The opening over HTTP. */
@NullMarked
package org.concordat.procurement.opening.api;

import org.jspecify.annotations.NullMarked;
