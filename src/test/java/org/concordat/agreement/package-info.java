/** Tests of agreements. */
@NullMarked
package org.concordat.agreement;

import org.jspecify.annotations.NullMarked;
