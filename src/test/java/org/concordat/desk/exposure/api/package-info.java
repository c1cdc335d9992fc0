/** Tests of exposure over HTTP. */
@NullMarked
package org.concordat.desk.exposure.api;

import org.jspecify.annotations.NullMarked;
