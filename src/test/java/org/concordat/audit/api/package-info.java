@NullMarked
package org.concordat.audit.api;

import org.jspecify.annotations.NullMarked;
