package org.concordat.platform.api;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.concordat.platform.Page;
import org.concordat.platform.Versioned;

/** The few shapes a good answer has. */
public final class Answers {
    private Answers() {}

    /** 201 with the place of the new thing, for example {@code created("/api/v1/vendors", id, view)}. */
    public static Response created(String collection, UUID id, Versioned view) {
        return Response.created(URI.create(collection + "/" + id)).entity(view).build();
    }

    public static Response ok(Object view) {
        return Response.ok(view).build();
    }

    /** After a form: the browser is sent to the page that shows the result. */
    public static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** A list with the link to its next stretch; filters stay in the link. */
    public static <T> Response list(Page<T> page, jakarta.ws.rs.core.UriInfo uri) {
        var response = Response.ok(page);
        if (page.next() != null) {
            var next = uri.getRequestUriBuilder().replaceQueryParam("cursor", page.next());
            response.header("Link", "<" + next.build() + ">; rel=\"next\"");
        }
        return response.build();
    }
}
