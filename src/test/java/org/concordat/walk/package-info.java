/**
 * Reads the walk of docs/api.md and sends it, so that what is written there is what the product does; and sends it, and
 * the queries and forms beside it, with everything wrong in it that comes to mind.
 */
@NullMarked
package org.concordat.walk;

import org.jspecify.annotations.NullMarked;
