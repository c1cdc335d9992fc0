/** Notices, their mail and their proof. */
@NullMarked
package org.concordat.notice;

import org.jspecify.annotations.NullMarked;
