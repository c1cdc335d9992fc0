/** Certificates, payments and statements: what they say and what they refuse. */
@NullMarked
package org.concordat.payment;

import org.jspecify.annotations.NullMarked;
