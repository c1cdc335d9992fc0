package org.concordat.document.api;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.document.Store;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while a file could be taken in. */
@Readiness
@ApplicationScoped
class StoreReadiness implements HealthCheck {
    private final Store store;

    StoreReadiness(Store store) {
        this.store = store;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("document-store")
                .status(store.isWritable())
                .build();
    }
}
