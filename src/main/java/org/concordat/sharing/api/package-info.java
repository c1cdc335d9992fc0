/** Calculations over HTTP, open to everybody. */
@NullMarked
package org.concordat.sharing.api;

import org.jspecify.annotations.NullMarked;
