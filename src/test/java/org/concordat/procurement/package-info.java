/** Journeys through procurement for the tests of every later capability. */
@NullMarked
package org.concordat.procurement;

import org.jspecify.annotations.NullMarked;
