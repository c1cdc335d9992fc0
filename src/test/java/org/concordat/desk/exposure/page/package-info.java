/** Tests of the exposure pages. */
@NullMarked
package org.concordat.desk.exposure.page;

import org.jspecify.annotations.NullMarked;
