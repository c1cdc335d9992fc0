/** Keeps project-gate.bpmn in step with the project. */
@NullMarked
package org.concordat.project.process;

import org.jspecify.annotations.NullMarked;
