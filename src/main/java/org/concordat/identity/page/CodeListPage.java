package org.concordat.identity.page;

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
import java.util.List;
import java.util.UUID;
import org.concordat.identity.CodeKeeping;
import org.concordat.identity.CodeListRow;
import org.concordat.identity.CodeListView;
import org.concordat.identity.NewCode;
import org.concordat.identity.Role;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.FormErrors;
import org.concordat.platform.page.Words;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The code lists for everybody to read, and for administrators of public authorities to change. */
@Path("/code-lists")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class CodeListPage {
    private static final String PLACE = "/code-lists/";

    private final CodeKeeping codes;
    private final ActorSource actors;
    private final Refusals refusals;
    private final History history;
    private final AdministrationMessages messages;

    CodeListPage(
            CodeKeeping codes,
            ActorSource actors,
            Refusals refusals,
            History history,
            AdministrationMessages messages) {
        this.codes = codes;
        this.actors = actors;
        this.refusals = refusals;
        this.history = history;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "codelist")
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<CodeListRow> lists, boolean mayChange);

        static native TemplateInstance detail(
                CodeListView list, boolean mayChange, @Nullable String code, @Nullable String label, FormErrors errors);
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(codes.lists(), codes.mayChange(actors.current()));
    }

    @GET
    @Path("/{name}")
    public TemplateInstance show(String name) {
        return detail(name, null, null, FormErrors.NONE);
    }

    /** Where the audit record leads, which knows things by their ids. */
    @GET
    @Path("/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
    public Response ofRecord(UUID id) {
        return Answers.seeOther(PLACE + codes.find(id).name());
    }

    @GET
    @Path("/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/history")
    public TemplateInstance history(UUID id, @QueryParam("cursor") @Nullable String cursor) {
        var list = codes.find(id);
        var place = new HistoryOf.Place("/code-lists", messages.codeLists(), null, Words.words(list.name()));
        return history.page(HistoryOf.thing(list.reference(), place).namingVendors(), cursor, actors.current());
    }

    @POST
    @Command
    @Path("/{name}/entries")
    @RolesAllowed(Role.ROLE_ADMINISTRATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            String name,
            @RestForm @Nullable Version version,
            @RestForm @Nullable String code,
            @RestForm @Nullable String label) {
        refusals.showAgain(problem -> detail(name, code, label, FormErrors.of(problem)));
        var list = codes.add(name, version, new NewCode(text(code), text(label)), actors.current());
        return Answers.seeOther(PLACE + list.name());
    }

    @POST
    @Command
    @Path("/{name}/entries/{code}/withdrawal")
    @RolesAllowed(Role.ROLE_ADMINISTRATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(String name, String code, @RestForm @Nullable Version version) {
        refusals.showAgain(problem -> detail(name, null, null, FormErrors.of(problem)));
        return Answers.seeOther(
                PLACE + codes.withdraw(name, version, code, actors.current()).name());
    }

    @POST
    @Command
    @Path("/{name}/entries/{code}/restoration")
    @RolesAllowed(Role.ROLE_ADMINISTRATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restore(String name, String code, @RestForm @Nullable Version version) {
        refusals.showAgain(problem -> detail(name, null, null, FormErrors.of(problem)));
        return Answers.seeOther(
                PLACE + codes.restore(name, version, code, actors.current()).name());
    }

    private TemplateInstance detail(String name, @Nullable String code, @Nullable String label, FormErrors errors) {
        return Templates.detail(codes.find(name), codes.mayChange(actors.current()), code, label, errors);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
