/** Measures the production package against the ceiling of its own SQL; run by {@code ./mvnw -Pbench verify}. */
@NullMarked
package org.concordat.bench;

import org.jspecify.annotations.NullMarked;
