/** Reads the walk of docs/api.md and sends it, so that what is written there is what the product does. */
@NullMarked
package org.concordat.walk;

import org.jspecify.annotations.NullMarked;
