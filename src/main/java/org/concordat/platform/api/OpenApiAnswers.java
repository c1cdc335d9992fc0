package org.concordat.platform.api;

import static org.concordat.platform.api.OpenApiOperations.etag;
import static org.concordat.platform.api.OpenApiOperations.header;
import static org.concordat.platform.api.OpenApiOperations.parameter;
import static org.concordat.platform.api.OpenApiSchemas.text;

import java.math.BigDecimal;
import org.concordat.platform.PageRequest;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Says of each good answer whether something was made, read, listed or only done, and which headers tell more. */
final class OpenApiAnswers {
    private final OpenAPI api;
    private final OpenApiSchemas schemas;

    OpenApiAnswers(OpenAPI api, OpenApiSchemas schemas) {
        this.api = api;
        this.schemas = schemas;
    }

    void complete(String path, HttpMethod method, Operation operation) {
        var responses = operation.getResponses();
        // A POST without an answer is taken for 201 by the scanner
        var status = responses.hasAPIResponse("200") ? "200" : "201";
        var good = responses.getAPIResponse(status);
        if (good == null) {
            return;
        }
        var view = view(good);
        if (view == null && good.getContent() == null) {
            responses.removeAPIResponse(status);
            responses.addAPIResponse("204", good.description("Done"));
            return;
        }
        if (view != null && schemas.isVersioned(view)) {
            good.addHeader(
                    "ETag",
                    OASFactory.createHeader()
                            .description("The version, to be sent back as If-Match")
                            .schema(etag()));
            if (method == HttpMethod.GET) {
                operation.addParameter(header("If-None-Match", etag()).description("The ETag you have"));
                responses.addAPIResponse(
                        "304", OASFactory.createAPIResponse().description("You have the present version"));
            }
        }
        if (method == HttpMethod.POST && view != null && makes(path, view)) {
            responses.removeAPIResponse("200");
            responses.addAPIResponse("201", good.description("Made"));
            good.addHeader(
                    "Location",
                    OASFactory.createHeader()
                            .description("Where the new thing is read")
                            .schema(text().format("uri-reference")));
        }
        parameter(operation, "cursor").ifPresent(cursor -> stretch(operation, cursor, good));
    }

    private static void stretch(Operation operation, Parameter cursor, APIResponse good) {
        cursor.setDescription("Where the next stretch begins: taken from the Link header, never made up");
        parameter(operation, "limit")
                .ifPresent(limit -> limit.description("How many at most")
                        .getSchema()
                        .minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.valueOf(PageRequest.MOST)));
        good.addHeader(
                "Link",
                OASFactory.createHeader()
                        .description("The next stretch as <address>; rel=\"next\"; left out at the end")
                        .schema(text()));
    }

    private static @Nullable Schema view(APIResponse response) {
        var json = response.getContent() == null ? null : response.getContent().getMediaType("application/json");
        return json == null ? null : json.getSchema();
    }

    /** A POST makes a thing where the same view is read under the collection's name and an id. */
    private boolean makes(String path, Schema view) {
        var collection = path.substring(path.lastIndexOf('/')) + "/{id}";
        return view.getRef() != null
                && api.getPaths().getPathItems().entrySet().stream()
                        .filter(item -> item.getKey().endsWith(collection))
                        .map(item -> item.getValue().getGET())
                        .filter(reading -> reading != null)
                        .map(reading -> view(reading.getResponses().getAPIResponse("200")))
                        .anyMatch(read -> read != null && view.getRef().equals(read.getRef()));
    }
}
