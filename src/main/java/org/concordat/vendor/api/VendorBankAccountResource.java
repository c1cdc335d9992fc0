package org.concordat.vendor.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.concordat.identity.Role;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.vendor.AccountVerification;
import org.concordat.vendor.BankAccountId;
import org.concordat.vendor.BankAccountView;
import org.concordat.vendor.BankAccounts;
import org.concordat.vendor.NewBankAccount;
import org.concordat.vendor.RefusalReason;
import org.concordat.vendor.VendorId;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where a vendor is paid: proposed by itself, verified or refused by a second person. */
@Path("/api/v1/vendors/{vendor}/bank-accounts")
@Authenticated
class VendorBankAccountResource {
    private final BankAccounts accounts;
    private final ActorSource actors;

    VendorBankAccountResource(BankAccounts accounts, ActorSource actors) {
        this.accounts = accounts;
        this.actors = actors;
    }

    @GET
    public RestResponse<Page<BankAccountView>> list(
            VendorId vendor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Answers.list(accounts.list(vendor, PageRequest.of(limit, cursor), actors.current()), uri);
    }

    @GET
    @Path("/{id}")
    public BankAccountView show(VendorId vendor, BankAccountId id) {
        return accounts.find(vendor, id, actors.current());
    }

    @POST
    @Command
    @RolesAllowed(Role.VENDOR_ADMINISTRATOR)
    public RestResponse<BankAccountView> propose(VendorId vendor, @NotNull NewBankAccount form) {
        var account = accounts.propose(vendor, form, actors.current());
        return Answers.created(
                "/api/v1/vendors/" + vendor + "/bank-accounts", account.id().value(), account);
    }

    @POST
    @Command
    @Path("/{id}/verification")
    @RolesAllowed(Role.FINANCE_OFFICER)
    public RestResponse<BankAccountView> verify(
            VendorId vendor,
            BankAccountId id,
            @HeaderParam("If-Match") @Nullable Version seen,
            @NotNull AccountVerification found) {
        return Answers.ok(accounts.verify(vendor, id, seen, found, actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/refusal")
    @RolesAllowed(Role.FINANCE_OFFICER)
    public RestResponse<BankAccountView> refuse(
            VendorId vendor,
            BankAccountId id,
            @HeaderParam("If-Match") @Nullable Version seen,
            @NotNull RefusalReason reason) {
        return Answers.ok(accounts.refuse(vendor, id, seen, reason, actors.current()));
    }
}
