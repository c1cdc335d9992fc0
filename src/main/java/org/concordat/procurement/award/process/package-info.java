/** Keeps the last steps of procurement.bpmn in step with the award. */
@NullMarked
package org.concordat.procurement.award.process;

import org.jspecify.annotations.NullMarked;
