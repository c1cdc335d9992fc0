/** Tests of the pages of payments on their way. */
@NullMarked
package org.concordat.payment.instruction.page;

import org.jspecify.annotations.NullMarked;
