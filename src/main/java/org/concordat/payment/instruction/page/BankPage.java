package org.concordat.payment.instruction.page;

import io.quarkus.arc.profile.IfBuildProfile;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.concordat.identity.Role;
import org.concordat.payment.instruction.InstructionDesk;
import org.concordat.payment.instruction.InstructionFilter;
import org.concordat.payment.instruction.InstructionRow;
import org.concordat.payment.instruction.InstructionStatus;
import org.concordat.payment.instruction.PaymentFileDesk;
import org.concordat.payment.instruction.PaymentFileId;
import org.concordat.payment.instruction.PaymentFileView;
import org.concordat.platform.ActorSource;
import org.concordat.platform.PageRequest;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Plays the bank of the reader's own authority, in development and test only: production has a real one. */
@Path("/dev/bank")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.FINANCE_OFFICER)
@IfBuildProfile(anyOf = {"dev", "test"})
public class BankPage {
    private static final int FILES = 10;

    private final PaymentFileDesk files;
    private final InstructionDesk desk;
    private final DevelopmentBank bank;
    private final ActorSource actors;

    BankPage(PaymentFileDesk files, InstructionDesk desk, DevelopmentBank bank, ActorSource actors) {
        this.files = files;
        this.desk = desk;
        this.bank = bank;
        this.actors = actors;
    }

    /** A file that has been sent, with the transfers that were not answered yet. */
    public record AtBank(PaymentFileView file, List<InstructionRow> transfers) {}

    @CheckedTemplate(basePath = "instruction")
    static class Templates {
        private Templates() {}

        static native TemplateInstance bank(List<AtBank> files);
    }

    @GET
    public TemplateInstance show() {
        var actor = actors.current();
        var waiting = new ArrayList<AtBank>();
        for (var file : files.list(actor, new PageRequest(FILES, null)).items()) {
            var filter = new InstructionFilter(
                    InstructionStatus.SENT, null, file.id().value());
            var transfers = desk.list(actor, filter, new PageRequest(PageRequest.MOST, null))
                    .items();
            if (!transfers.isEmpty()) {
                waiting.add(new AtBank(file, transfers));
            }
        }
        return Templates.bank(waiting);
    }

    /** Rejects what was chosen and pays the rest. */
    @POST
    @Command
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(PaymentFileId id, @RestForm @Nullable List<String> rejected) {
        var chosen = rejected == null
                ? List.<String>of()
                : rejected.stream().filter(Objects::nonNull).toList();
        bank.answer(id, chosen, actors.current());
        return Answers.seeOther("/dev/bank");
    }
}
