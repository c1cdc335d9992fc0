/** Money, dates, refusals, references and facts: what every capability speaks. Knows no business word. */
@NullMarked
package org.concordat.platform;

import org.jspecify.annotations.NullMarked;
