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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.concordat.identity.Role;
import org.concordat.payment.instruction.AnswerRowView;
import org.concordat.payment.instruction.BankAnswerDesk;
import org.concordat.payment.instruction.BankAnswerId;
import org.concordat.payment.instruction.BankAnswerView;
import org.concordat.payment.instruction.RowOutcome;
import org.concordat.platform.ActorSource;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.PageRequest;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What the bank said: files are handed in here, and what fits no payment waits here for a person. */
@Path("/bank-answers")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.FINANCE_OFFICER, Role.APPROVER, Role.AUDITOR})
class BankAnswerPage {
    private static final int ROWS = 25;
    private static final long MOST_BYTES = 10L * 1024 * 1024;

    private final BankAnswerDesk desk;
    private final ActorSource actors;
    private final Refusals refusals;

    BankAnswerPage(BankAnswerDesk desk, ActorSource actors, Refusals refusals) {
        this.desk = desk;
        this.actors = actors;
        this.refusals = refusals;
    }

    @CheckedTemplate(basePath = "instruction")
    static class Templates {
        private Templates() {}

        static native TemplateInstance answers(
                List<AnswerRowView> rows, boolean mayTake, @Nullable String next, FormErrors errors);

        static native TemplateInstance answer(
                BankAnswerView answer, boolean again, List<AnswerRowView> rows, @Nullable String next);
    }

    @GET
    public TemplateInstance list(@QueryParam("cursor") @Nullable String cursor) {
        return list(cursor, FormErrors.NONE);
    }

    @POST
    @Command
    @RolesAllowed(Role.FINANCE_OFFICER)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@RestForm("file") @Nullable FileUpload file) {
        refusals.showAgain(problem -> list(null, FormErrors.of(problem)));
        var answer = desk.take(bytes(file), actors.current());
        return Answers.seeOther("/bank-answers/" + answer.id() + (answer.repeated() ? "?again=true" : ""));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(
            BankAnswerId id, @QueryParam("again") boolean again, @QueryParam("cursor") @Nullable String cursor) {
        var actor = actors.current();
        var answer = desk.find(id, actor);
        var page = desk.rows(actor, id.value(), null, PageRequest.of(ROWS, cursor));
        var next = page.next() == null ? null : "/bank-answers/" + id + "?cursor=" + page.next();
        return Templates.answer(answer, again, page.items(), next);
    }

    private TemplateInstance list(@Nullable String cursor, FormErrors errors) {
        var actor = actors.current();
        var page = desk.rows(actor, null, RowOutcome.UNMATCHED, PageRequest.of(ROWS, cursor));
        var next = page.next() == null ? null : "/bank-answers?cursor=" + page.next();
        return Templates.answers(page.items(), actor.has(Role.FINANCE_OFFICER), next, errors);
    }

    private static byte[] bytes(@Nullable FileUpload file) {
        if (file == null || file.size() == 0) {
            throw new InvalidValue("file-missing", "Choose a file of the bank");
        }
        if (file.size() > MOST_BYTES) {
            throw new InvalidValue("bank-file-too-large", "A file of a bank has at most 10 MB");
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
