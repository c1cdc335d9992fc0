package org.concordat.identity.page;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.concordat.identity.api.RequestActor;
import org.concordat.platform.NotFound;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The way in, and the choice of the organisation one acts for. Signing out is answered by the OIDC adapter. */
@Path("/")
@Authenticated
@Blocking
class SignInPage {
    private final RequestActor actors;

    SignInPage(RequestActor actors) {
        this.actors = actors;
    }

    @GET
    @Path("sign-in")
    public Response signIn() {
        return Response.seeOther(URI.create("/")).build();
    }

    /** Changes no data, only a cookie; membership is checked again at every request. */
    @POST
    @Path("organisation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@RestForm @Nullable String organisation) {
        var signedIn = actors.signedIn();
        if (signedIn == null
                || signedIn.places().stream()
                        .noneMatch(place -> place.organisation().toString().equals(organisation))) {
            throw NotFound.missing("organisation");
        }
        var cookie = new NewCookie.Builder("concordat_organisation")
                .value(organisation)
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(URI.create("/")).cookie(cookie).build();
    }
}
