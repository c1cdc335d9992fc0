/** What risks are expected to cost, who bears it, and how they are scored. Uses sharing; knows no agreement. */
@NullMarked
package org.concordat.risk;

import org.jspecify.annotations.NullMarked;
