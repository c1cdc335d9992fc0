/** The project pipeline as pages. */
@NullMarked
package org.concordat.project.page;

import org.jspecify.annotations.NullMarked;
