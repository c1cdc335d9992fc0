@NullMarked
package org.concordat.audit.page;

import org.jspecify.annotations.NullMarked;
