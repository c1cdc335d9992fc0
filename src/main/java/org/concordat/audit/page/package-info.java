/** Search in the audit record, for auditors. */
@NullMarked
package org.concordat.audit.page;

import org.jspecify.annotations.NullMarked;
