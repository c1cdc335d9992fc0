/** Keeps the first part of procurement.bpmn in step with the tender. */
@NullMarked
package org.concordat.procurement.tender.process;

import org.jspecify.annotations.NullMarked;
