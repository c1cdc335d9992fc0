/** A person's notices, and the letters that could not be delivered. */
@NullMarked
package org.concordat.notice.page;

import org.jspecify.annotations.NullMarked;
