/** What people see and do in a real browser: whole journeys without scripts, each page inspected by axe. */
@NullMarked
package org.concordat.browser;

import org.jspecify.annotations.NullMarked;
