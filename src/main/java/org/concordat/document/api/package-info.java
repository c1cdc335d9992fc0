/** How files come in and go out over HTTP, and whether the store can take them. */
@NullMarked
package org.concordat.document.api;

import org.jspecify.annotations.NullMarked;
