/** The production package, killed at any moment and started again: nothing answered is lost, nothing is done twice. */
@NullMarked
package org.concordat.kill;

import org.jspecify.annotations.NullMarked;
