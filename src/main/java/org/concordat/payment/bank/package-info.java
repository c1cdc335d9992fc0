/** Payment instructions as ISO 20022 files and what a bank answers; knows texts and amounts, no certificate. */
@NullMarked
package org.concordat.payment.bank;

import org.jspecify.annotations.NullMarked;
