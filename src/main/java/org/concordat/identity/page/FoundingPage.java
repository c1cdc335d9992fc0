package org.concordat.identity.page;

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
import java.util.Arrays;
import java.util.List;
import org.concordat.identity.Administration;
import org.concordat.identity.Founding;
import org.concordat.identity.Members;
import org.concordat.identity.OrganisationKind;
import org.concordat.identity.OrganisationName;
import org.concordat.identity.Role;
import org.concordat.platform.ActorSource;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.Choice;
import org.concordat.platform.page.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Founding of further organisations, by administrators of a public authority. */
@Path("/administration/organisations")
@Blocking
@RolesAllowed(Role.ROLE_ADMINISTRATOR)
@Produces(MediaType.TEXT_HTML)
class FoundingPage {
    private final Administration administration;
    private final Members members;
    private final AdministrationMessages messages;
    private final ActorSource actors;
    private final Refusals refusals;

    FoundingPage(
            Administration administration,
            Members members,
            AdministrationMessages messages,
            ActorSource actors,
            Refusals refusals) {
        this.administration = administration;
        this.members = members;
        this.messages = messages;
        this.actors = actors;
        this.refusals = refusals;
    }

    /** What the form sends, as typed. */
    public record FoundingForm(
            @RestForm @Nullable String kind,
            @RestForm @Nullable String name,
            @RestForm @Nullable String administrator) {
        static final FoundingForm EMPTY = new FoundingForm(null, null, null);

        Founding founding() {
            return new Founding(
                    Arrays.stream(OrganisationKind.values())
                            .filter(each -> each.name().equals(kind))
                            .findFirst()
                            .orElseThrow(() -> new InvalidValue("kind", "Choose what kind of organisation it is")),
                    name == null ? "" : name,
                    administrator == null ? "" : administrator);
        }
    }

    @CheckedTemplate(basePath = "administration")
    static class Templates {
        private Templates() {}

        static native TemplateInstance organisations(
                List<OrganisationName> authorities, FoundingForm form, List<Choice> kinds, FormErrors errors);
    }

    @GET
    public TemplateInstance show() {
        administration.requireFounder(actors.current());
        return page(FoundingForm.EMPTY, FormErrors.NONE);
    }

    @POST
    @Command
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response found(@jakarta.ws.rs.BeanParam FoundingForm form) {
        refusals.showAgain(problem -> page(form, FormErrors.of(problem)));
        administration.found(form.founding(), actors.current());
        return Answers.seeOther("/administration/organisations");
    }

    private TemplateInstance page(FoundingForm form, FormErrors errors) {
        var kinds = Arrays.stream(OrganisationKind.values())
                .filter(kind -> kind != OrganisationKind.VENDOR)
                .map(kind -> new Choice(kind.name(), messages.kindOf(kind)))
                .toList();
        return Templates.organisations(members.authorities(), form, kinds, errors);
    }
}
