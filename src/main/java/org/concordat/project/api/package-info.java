/** The project pipeline over HTTP. */
@NullMarked
package org.concordat.project.api;

import org.jspecify.annotations.NullMarked;
