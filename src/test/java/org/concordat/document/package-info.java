/** What the vault takes in, refuses and gives out. */
@NullMarked
package org.concordat.document;

import org.jspecify.annotations.NullMarked;
