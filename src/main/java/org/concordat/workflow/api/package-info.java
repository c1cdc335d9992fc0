/** The worklist over HTTP. */
@NullMarked
package org.concordat.workflow.api;

import org.jspecify.annotations.NullMarked;
