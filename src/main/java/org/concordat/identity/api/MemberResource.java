package org.concordat.identity.api;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.concordat.identity.Administration;
import org.concordat.identity.Enrolment;
import org.concordat.identity.MemberView;
import org.concordat.platform.ActorSource;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Page;
import org.concordat.platform.PersonId;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.jboss.resteasy.reactive.RestResponse;

/** Who works for an organisation and in which roles; for its administrators. */
@Path("/api/v1/organisations/{id}/members")
@Authenticated
class MemberResource {
    private final Administration administration;
    private final ActorSource actors;

    MemberResource(Administration administration, ActorSource actors) {
        this.administration = administration;
        this.actors = actors;
    }

    /** Whom the enrolment was for. */
    record Enrolled(PersonId person, String role) {}

    @GET
    public Page<MemberView> list(OrganisationId id) {
        return new Page<>(administration.members(id, actors.current()), null);
    }

    @POST
    @Command
    public RestResponse<Enrolled> enrol(OrganisationId id, @NotNull Enrolment form) {
        var person = administration.enrol(id, form, actors.current());
        return Answers.ok(new Enrolled(person, form.role()));
    }

    @DELETE
    @Command
    @Path("/{person}/{role}")
    public RestResponse<Void> release(OrganisationId id, PersonId person, String role) {
        administration.release(id, person, role, actors.current());
        return Answers.done();
    }
}
