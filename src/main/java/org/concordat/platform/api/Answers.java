package org.concordat.platform.api;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.concordat.platform.Page;
import org.concordat.platform.Versioned;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The few shapes a good answer has. */
public final class Answers {
    private Answers() {}

    /** 201 with the place of the new thing, for example {@code created("/api/v1/vendors", id, view)}. */
    public static <T extends Versioned> RestResponse<T> created(String collection, UUID id, T view) {
        return ResponseBuilder.<T>create(Status.CREATED, view)
                .location(URI.create(collection + "/" + id))
                .build();
    }

    public static <T> RestResponse<T> ok(T view) {
        return RestResponse.ok(view);
    }

    /** 204: it was done, and there is nothing to read. */
    public static RestResponse<Void> done() {
        return RestResponse.noContent();
    }

    /** After a form: the browser is sent to the page that shows the result. */
    public static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** A list with the link to its next stretch; filters stay in the link. */
    public static <T> RestResponse<Page<T>> list(Page<T> page, jakarta.ws.rs.core.UriInfo uri) {
        var response = ResponseBuilder.ok(page);
        if (page.next() != null) {
            var next = uri.getRequestUriBuilder().replaceQueryParam("cursor", page.next());
            response.header("Link", "<" + next.build() + ">; rel=\"next\"");
        }
        return response.build();
    }
}
