package org.concordat.rates.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.identity.page.History;
import org.concordat.identity.page.HistoryOf;
import org.concordat.platform.Actor;
import org.concordat.platform.ActorSource;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.Choice;
import org.concordat.platform.page.FormErrors;
import org.concordat.platform.page.NextPage;
import org.concordat.rates.NewValues;
import org.concordat.rates.RateImports;
import org.concordat.rates.RateKind;
import org.concordat.rates.RateStatus;
import org.concordat.rates.SeriesChange;
import org.concordat.rates.SeriesFilter;
import org.concordat.rates.SeriesId;
import org.concordat.rates.SeriesKeeping;
import org.concordat.rates.SeriesRow;
import org.concordat.rates.SeriesView;
import org.concordat.rates.ValueFilter;
import org.concordat.rates.api.RateExport;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The series of an authority, one series with its curve and values, and the forms that open, describe and fill it. */
@Path("/rates")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class RatePage {
    private static final int ROWS = 25;
    private static final int LINES = 50;
    private static final int DRAWN = 120;
    private static final String PLACE = "/rates/";

    private final SeriesKeeping keeping;
    private final RateImports imports;
    private final RateExport export;
    private final ValueLine.Lines lines;
    private final Members members;
    private final History history;
    private final ActorSource actors;
    private final Refusals refusals;
    private final RateMessages messages;

    RatePage(
            SeriesKeeping keeping,
            RateImports imports,
            RateExport export,
            ValueLine.Lines lines,
            Members members,
            History history,
            ActorSource actors,
            Refusals refusals,
            RateMessages messages) {
        this.keeping = keeping;
        this.imports = imports;
        this.export = export;
        this.lines = lines;
        this.members = members;
        this.history = history;
        this.actors = actors;
        this.refusals = refusals;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "rates")
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                List<SeriesRow> rows,
                @Nullable String next,
                @Nullable String kind,
                @Nullable String text,
                List<Choice> kinds,
                boolean mayOpen);

        static native TemplateInstance form(SeriesForm form, List<Choice> kinds, FormErrors errors);

        static native TemplateInstance change(
                SeriesView series, @Nullable String title, @Nullable String source, FormErrors errors);

        static native TemplateInstance detail(
                SeriesView series,
                String authority,
                @Nullable RateChart chart,
                List<ValueLine> values,
                @Nullable String next,
                boolean every,
                boolean mayKeep,
                ValueForm form,
                List<Choice> statuses,
                FormErrors errors);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("text") @Nullable String text,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var actor = actors.current();
        var filter = new SeriesFilter(Typed.filter(RateKind.class, kind), text);
        var page = keeping.list(actor, filter, PageRequest.of(ROWS, cursor));
        return Templates.list(page.items(), NextPage.of(page, uri), kind, text, kinds(), keeping.mayOpen(actor));
    }

    @GET
    @Path("/new")
    @RolesAllowed(Role.FINANCE_OFFICER)
    public TemplateInstance form() {
        return Templates.form(SeriesForm.empty(), kinds(), FormErrors.NONE);
    }

    @POST
    @Command
    @RolesAllowed(Role.FINANCE_OFFICER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@BeanParam SeriesForm form) {
        refusals.showAgain(problem -> Templates.form(form, kinds(), FormErrors.of(problem)));
        return Answers.seeOther(
                PLACE + keeping.open(form.series(), actors.current()).id());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(
            SeriesId id,
            @QueryParam("revisions") @Nullable String revisions,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return detail(id, "every".equals(revisions), cursor, uri, ValueForm.EMPTY, FormErrors.NONE);
    }

    @GET
    @Path("/{id}/history")
    public TemplateInstance history(SeriesId id, @QueryParam("cursor") @Nullable String cursor) {
        var actor = actors.current();
        var series = keeping.find(id, actor);
        var place = new HistoryOf.Place("/rates", messages.rates(), series.code(), series.title());
        return history.page(HistoryOf.thing(id.reference(), place), cursor, actor);
    }

    @GET
    @Path("/{id}/values.csv")
    @Produces(MediaType.WILDCARD)
    public Response download(SeriesId id) {
        return export.of(id, new ValueFilter(null, null, true), actors.current());
    }

    @GET
    @Path("/{id}/change")
    @RolesAllowed(Role.FINANCE_OFFICER)
    public TemplateInstance change(SeriesId id) {
        var series = keeping.find(id, actors.current());
        return Templates.change(series, series.title(), series.source(), FormErrors.NONE);
    }

    @POST
    @Command
    @Path("/{id}/change")
    @RolesAllowed(Role.FINANCE_OFFICER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response describe(
            SeriesId id,
            @RestForm @Nullable Version version,
            @RestForm @Nullable String title,
            @RestForm @Nullable String source) {
        refusals.showAgain(
                problem -> Templates.change(keeping.find(id, actors.current()), title, source, FormErrors.of(problem)));
        keeping.describe(id, version, new SeriesChange(Typed.text(title), Typed.text(source)), actors.current());
        return Answers.seeOther(PLACE + id);
    }

    @POST
    @Command
    @Path("/{id}/values")
    @RolesAllowed(Role.FINANCE_OFFICER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(SeriesId id, @BeanParam ValueForm form, @Context UriInfo uri) {
        refusals.showAgain(problem -> detail(id, false, null, uri, form, fields(FormErrors.of(problem))));
        imports.take(id, new NewValues(List.of(form.published())), actors.current());
        return Answers.seeOther(PLACE + id);
    }

    private TemplateInstance detail(
            SeriesId id, boolean every, @Nullable String cursor, UriInfo uri, ValueForm form, FormErrors errors) {
        var actor = actors.current();
        var series = keeping.find(id, actor);
        var authority = members.organisation(series.authority()).name();
        var drawn = keeping.values(id, ValueFilter.CURRENT, PageRequest.of(DRAWN, null), actor);
        var filter = new ValueFilter(null, null, every);
        var page = keeping.values(id, filter, PageRequest.of(LINES, cursor), actor);
        return Templates.detail(
                series,
                authority,
                RateChart.of(drawn.items()),
                lines.of(page.items(), series, authority, actor),
                NextPage.of(page, uri),
                every,
                mayKeep(actor, series),
                form,
                statuses(),
                errors);
    }

    static boolean mayKeep(Actor actor, SeriesView series) {
        return actor.has(Role.FINANCE_OFFICER) && actor.worksFor(series.authority());
    }

    /** The one value of the form stands in a list when it is checked. */
    private static FormErrors fields(FormErrors errors) {
        return new FormErrors(errors.all().stream()
                .map(error -> new FormErrors.FieldError(error.field().replaceFirst("^.*\\.", ""), error.text()))
                .toList());
    }

    private List<Choice> kinds() {
        return Stream.of(RateKind.values())
                .map(kind -> new Choice(kind.name(), messages.kind(kind)))
                .toList();
    }

    private List<Choice> statuses() {
        return Stream.of(RateStatus.values())
                .map(status -> new Choice(status.name(), messages.status(status)))
                .toList();
    }
}
