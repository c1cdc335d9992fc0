/** A person's notices and their proof over HTTP. */
@NullMarked
package org.concordat.notice.api;

import org.jspecify.annotations.NullMarked;
