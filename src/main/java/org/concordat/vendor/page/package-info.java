/** The vendor register as pages. */
@NullMarked
package org.concordat.vendor.page;

import org.jspecify.annotations.NullMarked;
