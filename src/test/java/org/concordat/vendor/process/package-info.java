/** The vendor's process on the real engine. */
@NullMarked
package org.concordat.vendor.process;

import org.jspecify.annotations.NullMarked;
