/** The frame around every page. */
@NullMarked
package org.concordat.platform.page;

import org.jspecify.annotations.NullMarked;
