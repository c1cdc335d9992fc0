/** Evidence, submission and review as the contract says. */
@NullMarked
package org.concordat.milestone;

import org.jspecify.annotations.NullMarked;
