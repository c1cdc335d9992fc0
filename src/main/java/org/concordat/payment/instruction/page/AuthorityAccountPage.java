package org.concordat.payment.instruction.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.concordat.identity.Role;
import org.concordat.payment.instruction.AuthorityAccountDesk;
import org.concordat.payment.instruction.AuthorityAccountId;
import org.concordat.payment.instruction.AuthorityAccountView;
import org.concordat.payment.instruction.NewAuthorityAccount;
import org.concordat.platform.ActorSource;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The account that an authority pays from. */
@Path("/authority-accounts")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.FINANCE_OFFICER, Role.APPROVER})
class AuthorityAccountPage {
    private static final int ROWS = 25;
    private static final NewAuthorityAccount EMPTY = new NewAuthorityAccount("", "", "");

    private final AuthorityAccountDesk desk;
    private final ActorSource actors;
    private final Refusals refusals;

    AuthorityAccountPage(AuthorityAccountDesk desk, ActorSource actors, Refusals refusals) {
        this.desk = desk;
        this.actors = actors;
        this.refusals = refusals;
    }

    @CheckedTemplate(basePath = "instruction")
    static class Templates {
        private Templates() {}

        static native TemplateInstance accounts(
                List<AuthorityAccountView> rows,
                NewAuthorityAccount form,
                boolean mayEnter,
                boolean mayVerify,
                FormErrors errors);
    }

    @GET
    public TemplateInstance show() {
        return page(EMPTY, FormErrors.NONE);
    }

    @POST
    @Command
    @RolesAllowed(Role.FINANCE_OFFICER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(
            @RestForm @Nullable String holder, @RestForm @Nullable String iban, @RestForm @Nullable String bic) {
        var form = new NewAuthorityAccount(text(holder), text(iban), text(bic));
        refusals.showAgain(problem -> page(form, FormErrors.of(problem)));
        desk.enter(form, actors.current());
        return Answers.seeOther("/authority-accounts");
    }

    @POST
    @Command
    @Path("/{id}/verification")
    @RolesAllowed(Role.APPROVER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response verify(AuthorityAccountId id, @RestForm @Nullable Version version) {
        refusals.showAgain(problem -> page(EMPTY, FormErrors.of(problem)));
        desk.verify(id, version, actors.current());
        return Answers.seeOther("/authority-accounts");
    }

    private TemplateInstance page(NewAuthorityAccount form, FormErrors errors) {
        var actor = actors.current();
        var rows = desk.list(new PageRequest(ROWS, null), actor).items();
        return Templates.accounts(rows, form, actor.has(Role.FINANCE_OFFICER), actor.has(Role.APPROVER), errors);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
