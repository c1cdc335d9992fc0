/** Starts what a developer needs and production must never start. */
@NullMarked
package org.concordat.platform.development;

import org.jspecify.annotations.NullMarked;
