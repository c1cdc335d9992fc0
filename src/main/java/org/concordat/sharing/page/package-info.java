/** The what-if calculator, open to everybody. */
@NullMarked
package org.concordat.sharing.page;

import org.jspecify.annotations.NullMarked;
