/** Keeps agreement-signature.bpmn in step with the agreement. */
@NullMarked
package org.concordat.agreement.process;

import org.jspecify.annotations.NullMarked;
