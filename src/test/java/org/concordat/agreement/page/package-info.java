/** Tests of the pages of agreements. */
@NullMarked
package org.concordat.agreement.page;

import org.jspecify.annotations.NullMarked;
