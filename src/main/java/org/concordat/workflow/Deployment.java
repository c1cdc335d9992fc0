package org.concordat.workflow;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** Brings the models of the class path into the engine: a model that did not change is not deployed again. */
@ApplicationScoped
class Deployment {
    private final RepositoryService repository;
    private final JobExecutor jobExecutor;
    private final ModelFiles models;

    Deployment(RepositoryService repository, JobExecutor jobExecutor, ModelFiles models) {
        this.repository = repository;
        this.jobExecutor = jobExecutor;
        this.models = models;
    }

    void deploy(@Observes @Priority(100) StartupEvent start) {
        QuarkusTransaction.requiringNew().run(() -> {
            var deployment = repository.createDeployment().name("concordat").enableDuplicateFiltering(true);
            models.paths().forEach(path -> deployment.addInputStream(path, open(path)));
            models.decisionPaths().forEach(path -> deployment.addInputStream(path, open(path)));
            deployment.deploy();
        });
        jobExecutor.start();
    }

    private static InputStream open(String path) {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("Model is not on the class path: " + path);
            }
            return new java.io.ByteArrayInputStream(stream.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
