package org.concordat.desk.exposure.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.concordat.desk.exposure.AgreementExposure;
import org.concordat.desk.exposure.Exposures;
import org.concordat.identity.Role;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Identifiers;
import org.jspecify.annotations.Nullable;

/** The exposure of one agreement. */
@Path("/api/v1/agreements/{id}/exposure")
@RolesAllowed({Role.FINANCE_OFFICER, Role.APPROVER, Role.AUDITOR})
class AgreementExposureResource {
    private final Exposures exposures;
    private final ActorSource actors;

    AgreementExposureResource(Exposures exposures, ActorSource actors) {
        this.exposures = exposures;
        this.actors = actors;
    }

    @GET
    public AgreementExposure show(
            String id,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("into") @Nullable String into,
            @QueryParam("series") @Nullable String series) {
        var question = new ExposureQuery(asOf, null, null, null, into, series).question();
        return exposures.of(Identifiers.parse(id), question, actors.current());
    }
}
