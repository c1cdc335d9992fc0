package org.concordat.rates.page;

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
import java.util.Map;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.platform.ActorSource;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Problem;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.FormErrors;
import org.concordat.rates.RateUploads;
import org.concordat.rates.SeriesId;
import org.concordat.rates.SeriesKeeping;
import org.concordat.rates.SeriesView;
import org.concordat.rates.UploadPreview;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Uploading a file of rates: send it, check what would be taken, take it. */
@Path("/rates/{id}/uploads")
@Blocking
@RolesAllowed(Role.FINANCE_OFFICER)
@Produces(MediaType.TEXT_HTML)
class RateUploadPage {
    private static final int SHOWN = 200;

    private final SeriesKeeping keeping;
    private final RateUploads uploads;
    private final ActorSource actors;
    private final Refusals refusals;

    RateUploadPage(SeriesKeeping keeping, RateUploads uploads, ActorSource actors, Refusals refusals) {
        this.keeping = keeping;
        this.uploads = uploads;
        this.actors = actors;
        this.refusals = refusals;
    }

    @CheckedTemplate(basePath = "rates")
    static class Templates {
        private Templates() {}

        static native TemplateInstance upload(
                SeriesView series, boolean mayKeep, List<Map<String, Object>> refused, FormErrors errors);

        static native TemplateInstance check(SeriesView series, UploadPreview preview, FormErrors errors);
    }

    @GET
    public TemplateInstance ask(SeriesId id) {
        return form(id, List.of(), FormErrors.NONE);
    }

    @POST
    @Command
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response keep(SeriesId id, @RestForm("file") @Nullable FileUpload file) {
        refusals.showAgain(problem -> form(id, refused(problem), beside(problem)));
        var upload = uploads.keep(id, file == null ? null : file.uploadedFile(), actors.current());
        return Answers.seeOther("/rates/" + id + "/uploads/" + upload);
    }

    @GET
    @Path("/{upload}")
    public TemplateInstance check(SeriesId id, UUID upload) {
        var actor = actors.current();
        return Templates.check(keeping.find(id, actor), uploads.preview(id, upload, actor), FormErrors.NONE);
    }

    /** What others imported in between can make it impossible: then the file is asked for again. */
    @POST
    @Command
    @Path("/{upload}/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(SeriesId id, UUID upload) {
        refusals.showAgain(problem -> form(id, refused(problem), FormErrors.of(problem)));
        uploads.take(id, upload, actors.current());
        return Answers.seeOther("/rates/" + id);
    }

    private TemplateInstance form(SeriesId id, List<Map<String, Object>> refused, FormErrors errors) {
        var actor = actors.current();
        var series = keeping.find(id, actor);
        return Templates.upload(series, RatePage.mayKeep(actor, series), refused, errors);
    }

    private static FormErrors beside(Problem problem) {
        return new FormErrors(List.of(new FormErrors.FieldError("file", problem.detail())));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> refused(Problem problem) {
        var rows = (List<Map<String, Object>>) problem.extensions().getOrDefault("rows", List.of());
        return rows.size() > SHOWN ? rows.subList(0, SHOWN) : rows;
    }
}
