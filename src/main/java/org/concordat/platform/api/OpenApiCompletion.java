package org.concordat.platform.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to the description of the API what holds for every operation: pages are left out, refusals and headers stand in it. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OpenApiCompletion implements OASFilter {
    private static final String PROBLEM = "Problem";
    private static final Map<String, String> READING = new TreeMap<>(Map.of(
            "400", "The request has a wrong shape",
            "401", "No valid token",
            "403", "The role is missing",
            "404", "Not there, or not for you"));
    private static final Map<String, String> COMMANDS = new TreeMap<>(Map.of(
            "409", "The rules say no",
            "412", "It was changed since it was read",
            "413", "The body is too large",
            "422", "The Idempotency-Key was used for another request",
            "428", "The version that was seen is missing"));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var paths = api.getPaths();
        Set.copyOf(paths.getPathItems().keySet()).stream()
                .filter(path -> !path.startsWith("/api/v1/"))
                .forEach(paths::removePathItem);
        paths.getPathItems().values().forEach(OpenApiCompletion::complete);
        var schemas = api.getComponents().getSchemas();
        schemas.values().forEach(OpenApiCompletion::asWritten);
        api.getComponents().addSchema(PROBLEM, problem());
    }

    private static void complete(PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            READING.forEach((status, meaning) -> refuse(operation, status, meaning));
            if (method != HttpMethod.GET) {
                COMMANDS.forEach((status, meaning) -> refuse(operation, status, meaning));
                operation.addParameter(OASFactory.createParameter()
                        .name("Idempotency-Key")
                        .in(In.HEADER)
                        .required(false)
                        .description("A key of your choice; the same command with it is done once")
                        .schema(text().maxLength(100)));
            }
            operation.addParameter(OASFactory.createParameter()
                    .name("Concordat-Organisation")
                    .in(In.HEADER)
                    .required(false)
                    .description("For which of your organisations you act")
                    .schema(text().format("uuid")));
        });
    }

    private static void refuse(Operation operation, String status, String meaning) {
        APIResponse response = OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))));
        operation.getResponses().addAPIResponse(status, response);
    }

    /** An id and a share are written as one text, whatever holds them inside; an amount is written as text too. */
    private static void asWritten(Schema schema) {
        var properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        if (properties.keySet().equals(Set.of("value"))) {
            schema.setProperties(null);
            schema.setType(List.of(SchemaType.STRING));
            schema.setFormat("uuid");
        } else if (properties.keySet().equals(Set.of("amount", "currency"))) {
            schema.addProperty("amount", text().examples(List.of("1250000.00")));
        } else if (properties.keySet().equals(Set.of("percent"))) {
            schema.setProperties(null);
            schema.setType(List.of(SchemaType.STRING));
            schema.setExamples(List.of("33.3333"));
        }
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .description("A refusal (RFC 9457); docs/problems.md lists the codes")
                .required(List.of("type", "status", "code", "detail"))
                .addProperty("type", text())
                .addProperty("status", OASFactory.createSchema().type(List.of(SchemaType.INTEGER)))
                .addProperty("code", text())
                .addProperty("detail", text())
                .addProperty("errors", OASFactory.createSchema().type(List.of(SchemaType.ARRAY)));
    }
}
