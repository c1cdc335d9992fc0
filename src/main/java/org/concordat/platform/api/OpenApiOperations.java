package org.concordat.platform.api;

import static org.concordat.platform.api.OpenApiSchemas.text;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/** Gives each operation its capability, the headers it takes and its refusals, by its method and its parameters. */
final class OpenApiOperations {
    private static final Map<String, String> SIGNED_IN =
            new TreeMap<>(Map.of("401", "No valid token", "403", "The role is missing"));
    private static final Map<String, String> OPEN =
            new TreeMap<>(Map.of("422", "The inputs have no answer", "429", "More requests than is fair to others"));
    private static final Map<String, String> COMMANDS = new TreeMap<>(Map.of(
            "409", "The rules say no",
            "422", "The Idempotency-Key was used for another request"));
    private static final Map<String, String> BODIES =
            new TreeMap<>(Map.of("413", "The body is too large", "415", "The body has another media type"));
    private static final Map<String, String> VERSIONS = new TreeMap<>(Map.of(
            "412", "It was changed since it was read",
            "428", "The version that was seen is missing"));

    private final OpenAPI api;
    private final OpenApiAnswers answers;
    private final IndexView classes;

    OpenApiOperations(OpenAPI api, OpenApiSchemas schemas, IndexView classes) {
        this.api = api;
        this.answers = new OpenApiAnswers(api, schemas);
        this.classes = classes;
    }

    /** What an operation takes and gives. */
    static Stream<MediaType> contents(Operation operation) {
        var taken = Optional.ofNullable(operation.getRequestBody()).map(body -> body.getContent()).stream();
        var given = operation.getResponses().getAPIResponses().values().stream()
                .map(APIResponse::getContent)
                .filter(content -> content != null);
        return Stream.concat(taken, given).flatMap(content -> content.getMediaTypes().values().stream());
    }

    void complete() {
        api.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private void complete(String path, HttpMethod method, Operation operation) {
        operation.setTags(List.of(capability(operation)));
        operation.setSummary(summary(operation));
        answers.complete(path, method, operation);
        var open = isOpen(operation);
        refuse(operation, "400", "The request has a wrong shape");
        if (!open) {
            SIGNED_IN.forEach((status, meaning) -> refuse(operation, status, meaning));
        } else if (method != HttpMethod.GET) {
            OPEN.forEach((status, meaning) -> refuse(operation, status, meaning));
        }
        refuseMissing(path, operation);
        if (open) {
            return;
        }
        if (method != HttpMethod.GET) {
            COMMANDS.forEach((status, meaning) -> refuse(operation, status, meaning));
            operation.addParameter(header("Idempotency-Key", text().minLength(1).maxLength(100))
                    .required(method == HttpMethod.POST)
                    .description("A key of your choice; the same command with it is done once")
                    .example("3f0c9d52-register"));
        }
        if (operation.getRequestBody() != null) {
            BODIES.forEach((status, meaning) -> refuse(operation, status, meaning));
        }
        seen(operation);
        operation.addParameter(header("Concordat-Organisation", text().format("uuid"))
                .description("For which of your organisations you act"));
    }

    /** Where something is named, in the address or in the body. */
    private static void refuseMissing(String path, Operation operation) {
        if (path.contains("{") || operation.getRequestBody() != null) {
            refuse(operation, "404", "Not there, or not for you");
        }
    }

    /** For everybody, without sign-in. */
    private boolean isOpen(Operation operation) {
        return resource(operation).hasDeclaredAnnotation(PermitAll.class);
    }

    /** {@code TenderResource_sendBack} reads as "Tender: send back". */
    private static String summary(Operation operation) {
        var names = operation.getOperationId().split("_");
        var thing = spoken(names[0].replaceFirst("Resource$", ""));
        return Character.toUpperCase(thing.charAt(0)) + thing.substring(1) + ": " + spoken(names[1]);
    }

    static String spoken(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** The package says it: a resource in {@code org.concordat.procurement.bid.api} belongs to procurement. */
    private String capability(Operation operation) {
        return resource(operation).name().toString().split("\\.")[2];
    }

    private ClassInfo resource(Operation operation) {
        var resource = operation.getOperationId().split("_")[0];
        return classes.getKnownClasses().stream()
                .filter(type -> type.name().toString().startsWith("org.concordat."))
                .filter(type -> resource.equals(type.simpleName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No resource of this name: " + resource));
    }

    private static void seen(Operation operation) {
        parameter(operation, "If-Match").ifPresent(seen -> {
            seen.required(true).description("The ETag that you have read").schema(etag());
            VERSIONS.forEach((status, meaning) -> refuse(operation, status, meaning));
        });
    }

    static Optional<Parameter> parameter(Operation operation, String name) {
        return operation.getParameters() == null
                ? Optional.empty()
                : operation.getParameters().stream()
                        .filter(parameter -> name.equals(parameter.getName()))
                        .findFirst();
    }

    static Parameter header(String name, Schema schema) {
        return OASFactory.createParameter()
                .name(name)
                .in(In.HEADER)
                .required(false)
                .schema(schema);
    }

    static Schema etag() {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.STRING))
                .pattern("^\"[0-9]+\"$")
                .examples(List.of("\"3\""));
    }

    private static void refuse(Operation operation, String status, String meaning) {
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(meaning)
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/problem+json",
                                                OASFactory.createMediaType()
                                                        .schema(OpenApiSchemas.reference("Problem")))));
    }
}
