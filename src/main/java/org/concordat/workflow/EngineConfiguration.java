package org.concordat.workflow;

import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;

/** Settings of the engine that read its SQL maps beside the rest of the start, as that needs no database. */
final class EngineConfiguration extends JakartaTransactionProcessEngineConfiguration {

    static CompletableFuture<EngineConfiguration> readingItsMaps(EngineConfiguration configuration) {
        var maps = new CompletableFuture<EngineConfiguration>();
        var loader = Thread.currentThread().getContextClassLoader();
        var reader = new Thread(
                () -> {
                    try {
                        configuration.initTransactionFactory();
                        configuration.initSqlSessionFactory();
                        maps.complete(configuration);
                    } catch (RuntimeException | Error failure) {
                        maps.completeExceptionally(failure);
                    }
                },
                "engine-maps");
        reader.setContextClassLoader(loader);
        reader.setDaemon(true);
        reader.start();
        return maps;
    }
}
