/** HTTP conventions: commands with idempotency, versions as ETags, refusals as problem+json or as a page. */
@NullMarked
package org.concordat.platform.api;

import org.jspecify.annotations.NullMarked;
