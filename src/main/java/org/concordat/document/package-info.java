/** The evidence vault: files kept by their content, with hash, checked type and who may read them. Uses identity. */
@NullMarked
package org.concordat.document;

import org.jspecify.annotations.NullMarked;
