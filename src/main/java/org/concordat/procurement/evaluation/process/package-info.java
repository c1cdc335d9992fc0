/** Keeps the scoring and consensus steps of procurement.bpmn in step with the tender. */
@NullMarked
package org.concordat.procurement.evaluation.process;

import org.jspecify.annotations.NullMarked;
