package org.concordat.workflow;

import jakarta.persistence.OptimisticLockException;
import org.camunda.bpm.engine.OptimisticLockingException;

/** A step that the job executor took at the same moment is a lost race like any other, and answered as one. */
final class EngineRaces {
    private EngineRaces() {}

    static void run(Runnable step) {
        try {
            step.run();
        } catch (OptimisticLockingException lost) {
            throw new OptimisticLockException(lost);
        }
    }
}
