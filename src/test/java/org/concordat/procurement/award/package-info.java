/** How a tender ends. */
@NullMarked
package org.concordat.procurement.award;

import org.jspecify.annotations.NullMarked;
