/** The shapes that answers have. */
@NullMarked
package org.concordat.platform.api;

import org.jspecify.annotations.NullMarked;
