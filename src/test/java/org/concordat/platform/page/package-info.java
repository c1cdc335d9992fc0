/** Tests of how values read on a page. */
@NullMarked
package org.concordat.platform.page;

import org.jspecify.annotations.NullMarked;
