package org.concordat.workflow;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the engine knows its models and its timers and background steps are being worked off. */
@Readiness
class WorkflowHealth implements HealthCheck {
    private final ProcessEngine engine;
    private final JobExecutor jobExecutor;

    WorkflowHealth(ProcessEngine engine, JobExecutor jobExecutor) {
        this.engine = engine;
        this.jobExecutor = jobExecutor;
    }

    @Override
    public HealthCheckResponse call() {
        var models = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .count();
        return HealthCheckResponse.named("Process engine and job executor")
                .status(models > 0 && jobExecutor.isActive())
                .withData("models", models)
                .withData("jobExecutorActive", jobExecutor.isActive())
                .build();
    }
}
