package org.concordat.identity.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.concordat.identity.Administration;
import org.concordat.identity.DelegationView;
import org.concordat.identity.DelegationWish;
import org.concordat.platform.ActorSource;
import org.concordat.platform.PersonId;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.Choice;
import org.concordat.platform.page.Dates;
import org.concordat.platform.page.FormErrors;
import org.concordat.platform.page.Words;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Who stands in for whom, in which role and until when. */
@Path("/delegations")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class DelegationPage {
    private final Administration administration;
    private final ActorSource actors;
    private final Refusals refusals;

    DelegationPage(Administration administration, ActorSource actors, Refusals refusals) {
        this.administration = administration;
        this.actors = actors;
        this.refusals = refusals;
    }

    /** What the form sends, as typed. */
    public record DelegationForm(
            @RestForm @Nullable String delegate,
            @RestForm @Nullable String role,
            @RestForm @Nullable String firstDay,
            @RestForm @Nullable String lastDay) {
        static final DelegationForm EMPTY = new DelegationForm(null, null, null, null);

        DelegationWish wish() {
            return new DelegationWish(
                    PersonId.fromString(delegate == null ? "" : delegate),
                    role == null ? "" : role,
                    Dates.parse(firstDay),
                    Dates.parse(lastDay));
        }
    }

    @CheckedTemplate(basePath = "delegation")
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                List<DelegationView> delegations,
                List<Choice> colleagues,
                List<Choice> roles,
                DelegationForm form,
                FormErrors errors);
    }

    @GET
    public TemplateInstance show() {
        return page(DelegationForm.EMPTY, FormErrors.NONE);
    }

    @POST
    @Command
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delegate(@BeanParam DelegationForm form) {
        refusals.showAgain(problem -> page(form, FormErrors.of(problem)));
        administration.delegate(form.wish(), actors.current());
        return Answers.seeOther("/delegations");
    }

    @POST
    @Command
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(UUID id) {
        refusals.showAgain(problem -> page(DelegationForm.EMPTY, FormErrors.of(problem)));
        administration.withdraw(id, actors.current());
        return Answers.seeOther("/delegations");
    }

    private TemplateInstance page(DelegationForm form, FormErrors errors) {
        var actor = actors.current();
        var colleagues = administration.colleagues(actor).stream()
                .map(person -> new Choice(person.id().toString(), person.name()))
                .toList();
        var roles = actor.roles().stream()
                .sorted()
                .map(role -> new Choice(role, Words.words(role)))
                .toList();
        return Templates.list(administration.delegations(actor), colleagues, roles, form, errors);
    }
}
