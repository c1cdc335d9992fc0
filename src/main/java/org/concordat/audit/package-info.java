/** The append-only record of every fact and every refused access, written in the same transaction. Knows no business word. */
@NullMarked
package org.concordat.audit;

import org.jspecify.annotations.NullMarked;
