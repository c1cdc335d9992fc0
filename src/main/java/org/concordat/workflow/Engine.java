package org.concordat.workflow;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** Builds the one embedded engine on the application's own data source and transactions, and hands out its services. */
@ApplicationScoped
class Engine {
    private static final int BUILD_SECONDS = 300;
    private static final int JOB_LOCK_MILLIS = 60_000;

    private final DataSource dataSource;
    private final TransactionManager transactions;
    private final WorkItemListeners listeners;
    private CompletableFuture<EngineConfiguration> prepared = new CompletableFuture<>();

    Engine(DataSource dataSource, TransactionManager transactions, WorkItemListeners listeners) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.listeners = listeners;
    }

    /** As early as there are beans: reading the engine's SQL maps takes longer than anything else at start. */
    void prepare(@Observes @Initialized(ApplicationScoped.class) Object begin) {
        prepared = EngineConfiguration.readingItsMaps(configuration());
    }

    @Produces
    @Singleton
    ProcessEngine engine() {
        var configuration = prepared.join();
        // Inside a transaction, or the connection pool refuses to enlist its connection afterwards.
        return QuarkusTransaction.requiringNew().timeout(BUILD_SECONDS).call(configuration::buildProcessEngine);
    }

    private EngineConfiguration configuration() {
        var configuration = new EngineConfiguration();
        configuration.setProcessEngineName("concordat");
        configuration.setDataSource(dataSource);
        configuration.setTransactionManager(transactions);
        configuration.setTransactionsExternallyManaged(true);
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setDatabaseSchema("engine");
        configuration.setDatabaseTablePrefix("engine.");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setHistory("activity");
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setJobExecutorActivate(false);
        configuration.setDefaultNumberOfRetries(3);
        configuration.setBeans(new CdiBeans());
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(listeners)));
        return configuration;
    }

    @Produces
    @Singleton
    RuntimeService runtime(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Produces
    @Singleton
    TaskService tasks(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Produces
    @Singleton
    RepositoryService repository(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Produces
    @Singleton
    ManagementService management(ProcessEngine engine) {
        return engine.getManagementService();
    }

    @Produces
    @Singleton
    HistoryService history(ProcessEngine engine) {
        return engine.getHistoryService();
    }

    @Produces
    @Singleton
    DecisionService decisions(ProcessEngine engine) {
        return engine.getDecisionService();
    }

    @Produces
    @Singleton
    JobExecutor jobExecutor(ProcessEngine engine) {
        var executor = ((org.camunda.bpm.engine.impl.ProcessEngineImpl) engine)
                .getProcessEngineConfiguration()
                .getJobExecutor();
        executor.setLockTimeInMillis(JOB_LOCK_MILLIS);
        executor.setMaxWait(5_000);
        return executor;
    }

    void stop(@Observes ShutdownEvent event, ProcessEngine engine) {
        engine.close();
    }
}
