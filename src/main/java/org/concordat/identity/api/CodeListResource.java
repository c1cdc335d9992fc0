package org.concordat.identity.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.concordat.identity.CodeKeeping;
import org.concordat.identity.CodeListRow;
import org.concordat.identity.CodeListView;
import org.concordat.identity.NewCode;
import org.concordat.identity.Role;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Page;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Which codes can be chosen: read by everybody, also before a vendor registers; changed by administrators. */
@Path("/api/v1/code-lists")
@Authenticated
class CodeListResource {
    private final CodeKeeping codes;
    private final ActorSource actors;

    CodeListResource(CodeKeeping codes, ActorSource actors) {
        this.codes = codes;
        this.actors = actors;
    }

    @GET
    public Page<CodeListRow> list() {
        return new Page<>(codes.lists(), null);
    }

    @GET
    @Path("/{name}")
    public CodeListView show(String name) {
        return codes.find(name);
    }

    @POST
    @Command
    @Path("/{name}/entries")
    @RolesAllowed(Role.ROLE_ADMINISTRATOR)
    public RestResponse<CodeListView> add(
            String name, @HeaderParam("If-Match") @Nullable Version seen, @NotNull NewCode form) {
        return Answers.ok(codes.add(name, seen, form, actors.current()));
    }

    @POST
    @Command
    @Path("/{name}/entries/{code}/withdrawal")
    @RolesAllowed(Role.ROLE_ADMINISTRATOR)
    public RestResponse<CodeListView> withdraw(
            String name, String code, @HeaderParam("If-Match") @Nullable Version seen) {
        return Answers.ok(codes.withdraw(name, seen, code, actors.current()));
    }

    @POST
    @Command
    @Path("/{name}/entries/{code}/restoration")
    @RolesAllowed(Role.ROLE_ADMINISTRATOR)
    public RestResponse<CodeListView> restore(
            String name, String code, @HeaderParam("If-Match") @Nullable Version seen) {
        return Answers.ok(codes.restore(name, seen, code, actors.current()));
    }
}
