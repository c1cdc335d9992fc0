@NullMarked
package org.concordat.agreement.terms;

import org.jspecify.annotations.NullMarked;
