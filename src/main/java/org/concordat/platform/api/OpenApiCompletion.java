package org.concordat.platform.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/**
 * Adds to the description of the API what holds for every operation, so that a new one is complete by its types alone:
 * pages are left out; refusals, headers, what must be there and examples stand in it.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OpenApiCompletion implements OASFilter {
    private final IndexView classes;

    public OpenApiCompletion(IndexView classes) {
        this.classes = classes;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var paths = api.getPaths();
        Set.copyOf(paths.getPathItems().keySet()).stream()
                .filter(path -> !path.startsWith("/api/v1/"))
                .forEach(paths::removePathItem);
        var schemas = new OpenApiSchemas(api, new OpenApiRecords(classes));
        schemas.complete();
        new OpenApiOperations(api, schemas, classes).complete();
        new OpenApiUsed(api).keep();
        new OpenApiExamples(api).complete();
    }
}
