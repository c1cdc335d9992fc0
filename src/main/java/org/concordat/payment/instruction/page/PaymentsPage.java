package org.concordat.payment.instruction.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.payment.instruction.InstructionDesk;
import org.concordat.payment.instruction.InstructionFilter;
import org.concordat.payment.instruction.InstructionRow;
import org.concordat.payment.instruction.InstructionStatus;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Identifiers;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.PageRequest;
import org.concordat.platform.page.Choice;
import org.jspecify.annotations.Nullable;

/** The payments of an authority, by state, certificate or file. */
@Path("/payments")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.FINANCE_OFFICER, Role.APPROVER, Role.AUDITOR})
class PaymentsPage {
    private static final int ROWS = 25;

    private final InstructionDesk desk;
    private final ActorSource actors;
    private final InstructionMessages messages;

    PaymentsPage(InstructionDesk desk, ActorSource actors, InstructionMessages messages) {
        this.desk = desk;
        this.actors = actors;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "instruction")
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                List<InstructionRow> rows, List<Choice> statuses, @Nullable String status, @Nullable String next);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("certificate") @Nullable String certificate,
            @QueryParam("file") @Nullable String file,
            @QueryParam("cursor") @Nullable String cursor) {
        var filter = new InstructionFilter(wanted(status), id(certificate), id(file));
        var page = desk.list(actors.current(), filter, PageRequest.of(ROWS, cursor));
        var next = page.next() == null
                ? null
                : UriBuilder.fromPath("/payments")
                        .queryParam("status", text(status))
                        .queryParam("certificate", text(certificate))
                        .queryParam("file", text(file))
                        .queryParam("cursor", page.next())
                        .build()
                        .toString();
        var statuses = Arrays.stream(InstructionStatus.values())
                .map(each -> new Choice(each.name(), messages.status(each)))
                .toList();
        return Templates.list(page.items(), statuses, status, next);
    }

    private static @Nullable InstructionStatus wanted(@Nullable String status) {
        try {
            return status == null || status.isEmpty() ? null : InstructionStatus.valueOf(status);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue("status", "There is no such state");
        }
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null || text.isEmpty() ? null : Identifiers.parse(text);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
