/** Tenders before the deadline. */
@NullMarked
package org.concordat.procurement.tender;

import org.jspecify.annotations.NullMarked;
