/** The pages finance looks at: what a portfolio and each of its agreements is exposed to; every number opens. */
@NullMarked
package org.concordat.desk.exposure.page;

import org.jspecify.annotations.NullMarked;
