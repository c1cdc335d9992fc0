@NullMarked
package org.concordat.platform.running;

import org.jspecify.annotations.NullMarked;
