package org.concordat.vendor.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.concordat.identity.Role;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.FormErrors;
import org.concordat.vendor.AccountVerification;
import org.concordat.vendor.BankAccountId;
import org.concordat.vendor.BankAccountView;
import org.concordat.vendor.BankAccounts;
import org.concordat.vendor.NewBankAccount;
import org.concordat.vendor.RefusalReason;
import org.concordat.vendor.VendorId;
import org.concordat.vendor.VendorRegister;
import org.concordat.vendor.VendorView;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Where a vendor is paid, and who made sure of it. */
@Path("/vendors/{id}/bank-accounts")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class VendorAccountPage {
    private static final int ROWS = 25;
    private static final NewBankAccount EMPTY = new NewBankAccount("", "", null);

    private final BankAccounts accounts;
    private final VendorRegister register;
    private final ActorSource actors;
    private final Refusals refusals;

    VendorAccountPage(BankAccounts accounts, VendorRegister register, ActorSource actors, Refusals refusals) {
        this.accounts = accounts;
        this.register = register;
        this.actors = actors;
        this.refusals = refusals;
    }

    @CheckedTemplate(basePath = "vendor")
    static class Templates {
        private Templates() {}

        static native TemplateInstance accounts(
                VendorView vendor,
                Page<BankAccountView> rows,
                NewBankAccount form,
                boolean mayPropose,
                boolean mayCheck,
                @Nullable String next,
                FormErrors errors);
    }

    @GET
    public TemplateInstance show(VendorId id, @QueryParam("cursor") @Nullable String cursor) {
        return page(id, EMPTY, cursor, FormErrors.NONE);
    }

    @POST
    @Command
    @RolesAllowed(Role.VENDOR_ADMINISTRATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose(
            VendorId id,
            @RestForm @Nullable String holder,
            @RestForm @Nullable String iban,
            @RestForm @Nullable String bic) {
        var form = new NewBankAccount(text(holder), text(iban), text(bic));
        refusals.showAgain(problem -> page(id, form, null, FormErrors.of(problem)));
        accounts.propose(id, form, actors.current());
        return Answers.seeOther("/vendors/" + id + "/bank-accounts");
    }

    @POST
    @Command
    @Path("/{account}/verification")
    @RolesAllowed(Role.FINANCE_OFFICER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response verify(
            VendorId id,
            BankAccountId account,
            @RestForm @Nullable Version version,
            @RestForm @Nullable String source,
            @RestForm @Nullable String note) {
        refusals.showAgain(problem -> page(id, EMPTY, null, FormErrors.of(problem)));
        accounts.verify(id, account, version, new AccountVerification(text(source), text(note)), actors.current());
        return Answers.seeOther("/vendors/" + id + "/bank-accounts");
    }

    @POST
    @Command
    @Path("/{account}/refusal")
    @RolesAllowed(Role.FINANCE_OFFICER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(
            VendorId id,
            BankAccountId account,
            @RestForm @Nullable Version version,
            @RestForm @Nullable String reason) {
        refusals.showAgain(problem -> page(id, EMPTY, null, FormErrors.of(problem)));
        accounts.refuse(id, account, version, new RefusalReason(text(reason)), actors.current());
        return Answers.seeOther("/vendors/" + id + "/bank-accounts");
    }

    private TemplateInstance page(VendorId id, NewBankAccount form, @Nullable String cursor, FormErrors errors) {
        var actor = actors.current();
        var rows = accounts.list(id, PageRequest.of(ROWS, cursor), actor);
        var next = rows.next() == null ? null : "/vendors/" + id + "/bank-accounts?cursor=" + rows.next();
        return Templates.accounts(
                register.find(id, actor),
                rows,
                form,
                accounts.mayPropose(id, actor),
                accounts.mayCheck(actor),
                next,
                errors);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
