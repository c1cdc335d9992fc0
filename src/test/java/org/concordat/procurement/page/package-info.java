/** Procurement as people see it. */
@NullMarked
package org.concordat.procurement.page;

import org.jspecify.annotations.NullMarked;
