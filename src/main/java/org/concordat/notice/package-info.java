/** Notices to people: in the application, by mail from an outbox, with proof of sending and of first reading. */
@NullMarked
package org.concordat.notice;

import org.jspecify.annotations.NullMarked;
