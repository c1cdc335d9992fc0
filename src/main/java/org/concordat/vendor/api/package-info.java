/** The vendor register over HTTP. */
@NullMarked
package org.concordat.vendor.api;

import org.jspecify.annotations.NullMarked;
