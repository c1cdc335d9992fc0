/** Sign-in, the person's own view, and the register of members over HTTP. */
@NullMarked
package org.concordat.identity.api;

import org.jspecify.annotations.NullMarked;
