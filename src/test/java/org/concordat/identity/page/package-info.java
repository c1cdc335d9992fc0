@NullMarked
package org.concordat.identity.page;

import org.jspecify.annotations.NullMarked;
