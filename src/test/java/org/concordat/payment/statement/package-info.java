@NullMarked
package org.concordat.payment.statement;

import org.jspecify.annotations.NullMarked;
