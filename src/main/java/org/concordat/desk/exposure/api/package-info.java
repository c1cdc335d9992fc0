/** Exposure over HTTP, as lists and as files. */
@NullMarked
package org.concordat.desk.exposure.api;

import org.jspecify.annotations.NullMarked;
