package org.concordat.identity.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.concordat.identity.Administration;
import org.concordat.identity.CalendarChoice;
import org.concordat.identity.CalendarView;
import org.concordat.identity.Founding;
import org.concordat.identity.OrganisationView;
import org.concordat.identity.Role;
import org.concordat.platform.ActorSource;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Page;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One's own organisation and its working days; founding further ones. */
@Path("/api/v1/organisations")
@Authenticated
class OrganisationResource {
    private final Administration administration;
    private final ActorSource actors;

    OrganisationResource(Administration administration, ActorSource actors) {
        this.administration = administration;
        this.actors = actors;
    }

    /** The one that the request acts for. */
    @GET
    public Page<OrganisationView> list() {
        var actor = actors.current();
        var own = actor.organisation();
        return new Page<>(own == null ? List.of() : List.of(administration.find(own, actor)), null);
    }

    @POST
    @Command
    @RolesAllowed(Role.ROLE_ADMINISTRATOR)
    public RestResponse<OrganisationView> found(@NotNull Founding form) {
        var founded = administration.found(form, actors.current());
        return Answers.created("/api/v1/organisations", founded.id().value(), founded);
    }

    @GET
    @Path("/{id}")
    public OrganisationView show(OrganisationId id) {
        return administration.find(id, actors.current());
    }

    @GET
    @Path("/{id}/calendar")
    public CalendarView calendar(OrganisationId id) {
        return administration.calendar(id, actors.current());
    }

    @PUT
    @Command
    @Path("/{id}/calendar")
    public RestResponse<CalendarView> keepCalendar(
            OrganisationId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull CalendarChoice choice) {
        return Answers.ok(administration.keepCalendar(id, seen, choice, actors.current()));
    }
}
