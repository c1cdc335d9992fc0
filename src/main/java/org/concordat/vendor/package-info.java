/** Who government may work with: registration, checks, qualification until a day. Uses identity and workflow. */
@NullMarked
package org.concordat.vendor;

import org.jspecify.annotations.NullMarked;
