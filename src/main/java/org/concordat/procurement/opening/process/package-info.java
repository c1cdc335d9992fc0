/** Keeps the opening step of procurement.bpmn in step with the tender. */
@NullMarked
package org.concordat.procurement.opening.process;

import org.jspecify.annotations.NullMarked;
