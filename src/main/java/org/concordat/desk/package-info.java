/** Home and what needs many capabilities at once. */
@NullMarked
package org.concordat.desk;

import org.jspecify.annotations.NullMarked;
