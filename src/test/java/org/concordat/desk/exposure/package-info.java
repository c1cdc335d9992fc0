/** Tests of what an authority is exposed to. */
@NullMarked
package org.concordat.desk.exposure;

import org.jspecify.annotations.NullMarked;
