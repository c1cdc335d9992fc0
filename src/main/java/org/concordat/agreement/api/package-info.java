/** Agreements over HTTP. */
@NullMarked
package org.concordat.agreement.api;

import org.jspecify.annotations.NullMarked;
