/** The demonstration portfolio: loaded once, in development only. People, vendors and events are invented. */
@NullMarked
package org.concordat.desk.demo;

import org.jspecify.annotations.NullMarked;
