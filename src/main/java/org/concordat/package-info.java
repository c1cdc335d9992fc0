/** Concordat: public-private partnerships from the first idea to the day the asset is handed back. */
@NullMarked
package org.concordat;

import org.jspecify.annotations.NullMarked;
