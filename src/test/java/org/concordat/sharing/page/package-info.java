@NullMarked
package org.concordat.sharing.page;

import org.jspecify.annotations.NullMarked;
