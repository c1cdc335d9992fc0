/** Agreements as pages: the draft, who pays what, and the signatures. */
@NullMarked
package org.concordat.agreement.page;

import org.jspecify.annotations.NullMarked;
