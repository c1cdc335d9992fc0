/** Tenders over HTTP. */
@NullMarked
package org.concordat.procurement.tender.api;

import org.jspecify.annotations.NullMarked;
