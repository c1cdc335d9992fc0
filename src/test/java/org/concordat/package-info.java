/** What tests of every capability share. */
@NullMarked
package org.concordat;

import org.jspecify.annotations.NullMarked;
