/** Keeps vendor-qualification.bpmn in step with the vendor. */
@NullMarked
package org.concordat.vendor.process;

import org.jspecify.annotations.NullMarked;
