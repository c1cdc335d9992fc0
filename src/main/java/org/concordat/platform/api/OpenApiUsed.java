package org.concordat.platform.api;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Keeps of the schemas those that an operation leads to. */
final class OpenApiUsed {
    private final OpenAPI api;

    OpenApiUsed(OpenAPI api) {
        this.api = api;
    }

    /** The pages, which are no part of the API, leave their schemas behind. */
    void keep() {
        var used = new HashSet<String>();
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> Stream.concat(
                        operation.getParameters() == null
                                ? Stream.of()
                                : operation.getParameters().stream().map(parameter -> parameter.getSchema()),
                        OpenApiOperations.contents(operation).map(media -> media.getSchema())))
                .forEach(schema -> follow(schema, used));
        Set.copyOf(schemas().keySet()).stream()
                .filter(name -> !used.contains(name))
                .forEach(name -> api.getComponents().removeSchema(name));
    }

    private void follow(@Nullable Schema schema, Set<String> used) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null && used.add(OpenApiSchemas.name(schema))) {
            follow(schemas().get(OpenApiSchemas.name(schema)), used);
        }
        follow(schema.getItems(), used);
        follow(schema.getAdditionalPropertiesSchema(), used);
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(parts -> parts != null)
                .flatMap(List::stream)
                .forEach(part -> follow(part, used));
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> follow(property, used));
        }
    }

    private Map<String, Schema> schemas() {
        return api.getComponents().getSchemas();
    }
}
