/** Deliberate mistakes by which checks prove that they can fail. */
@NullMarked
package org.concordat.planted;

import org.jspecify.annotations.NullMarked;
