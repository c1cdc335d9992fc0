/** What services are measured by, and the money that follows from it: credits, savings, royalties, stages. Uses sharing. */
@NullMarked
package org.concordat.performance;

import org.jspecify.annotations.NullMarked;
