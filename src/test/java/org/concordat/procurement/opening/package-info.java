/** Two keys, two people. */
@NullMarked
package org.concordat.procurement.opening;

import org.jspecify.annotations.NullMarked;
