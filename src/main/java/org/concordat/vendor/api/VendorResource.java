package org.concordat.vendor.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.concordat.identity.Role;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.vendor.CheckFinding;
import org.concordat.vendor.CheckKind;
import org.concordat.vendor.RefusalReason;
import org.concordat.vendor.VendorId;
import org.concordat.vendor.VendorRegister;
import org.concordat.vendor.VendorRegistration;
import org.concordat.vendor.VendorRenewal;
import org.concordat.vendor.VendorRow;
import org.concordat.vendor.VendorStatus;
import org.concordat.vendor.VendorView;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Registration, checks and decisions; a move is a POST to its noun. */
@Path("/api/v1/vendors")
@Authenticated
class VendorResource {
    private final VendorRegister register;
    private final ActorSource actors;

    VendorResource(VendorRegister register, ActorSource actors) {
        this.register = register;
        this.actors = actors;
    }

    /** Until which day a vendor is qualified, that day included. */
    record Qualification(@NotNull LocalDate until) {}

    @POST
    @Command
    public RestResponse<VendorView> register(@NotNull VendorRegistration form) {
        var vendor = register.register(form, actors.current());
        return Answers.created("/api/v1/vendors", vendor.id().value(), vendor);
    }

    @GET
    public RestResponse<Page<VendorRow>> list(
            @QueryParam("status") @Nullable VendorStatus status,
            @QueryParam("name") @Nullable String name,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Answers.list(register.list(actors.current(), status, name, PageRequest.of(limit, cursor)), uri);
    }

    @GET
    @Path("/{id}")
    public VendorView show(VendorId id) {
        return register.find(id, actors.current());
    }

    @POST
    @Command
    @Path("/{id}/renewal")
    @RolesAllowed(Role.VENDOR_ADMINISTRATOR)
    public RestResponse<VendorView> renew(
            VendorId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull VendorRenewal renewal) {
        return Answers.ok(register.renew(id, seen, renewal, actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/checks/{kind}")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public RestResponse<VendorView> check(
            VendorId id,
            CheckKind kind,
            @HeaderParam("If-Match") @Nullable Version seen,
            @NotNull CheckFinding finding) {
        return Answers.ok(register.check(id, seen, kind, finding, actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/qualification")
    @RolesAllowed(Role.APPROVER)
    public RestResponse<VendorView> qualify(
            VendorId id, @HeaderParam("If-Match") @Nullable Version seen, @Valid @NotNull Qualification decision) {
        return Answers.ok(register.qualify(id, seen, decision.until(), actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/refusal")
    @RolesAllowed(Role.APPROVER)
    public RestResponse<VendorView> refuse(
            VendorId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull RefusalReason reason) {
        return Answers.ok(register.refuse(id, seen, reason, actors.current()));
    }
}
