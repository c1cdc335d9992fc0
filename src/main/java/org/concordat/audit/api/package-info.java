/** The audit record over HTTP, for auditors only and to be read only. */
@NullMarked
package org.concordat.audit.api;

import org.jspecify.annotations.NullMarked;
