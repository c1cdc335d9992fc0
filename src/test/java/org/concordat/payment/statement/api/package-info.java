@NullMarked
package org.concordat.payment.statement.api;

import org.jspecify.annotations.NullMarked;
