package org.concordat.platform.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.concordat.platform.Version;
import org.concordat.platform.Versioned;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every resource that counts its changes says so by its ETag; who has the present one need not read it again. */
class EntityTags {
    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Versioned view)) {
            return;
        }
        var etag = Version.of(view).etag();
        response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        if (etag.equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusInfo(jakarta.ws.rs.core.Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }
}
