@NullMarked
package org.concordat.identity.api;

import org.jspecify.annotations.NullMarked;
