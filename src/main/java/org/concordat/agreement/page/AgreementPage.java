package org.concordat.agreement.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.agreement.AgreementDesk;
import org.concordat.agreement.AgreementDraft;
import org.concordat.agreement.AgreementId;
import org.concordat.agreement.AgreementRow;
import org.concordat.agreement.AgreementStatus;
import org.concordat.agreement.AgreementView;
import org.concordat.agreement.CancellationReason;
import org.concordat.agreement.GivenSignature;
import org.concordat.agreement.Side;
import org.concordat.agreement.Signing;
import org.concordat.identity.Role;
import org.concordat.identity.page.History;
import org.concordat.identity.page.HistoryOf;
import org.concordat.platform.Actor;
import org.concordat.platform.ActorSource;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Money;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.Choice;
import org.concordat.platform.page.FormErrors;
import org.concordat.procurement.tender.TenderDesk;
import org.concordat.procurement.tender.TenderId;
import org.concordat.procurement.tender.TenderRow;
import org.concordat.procurement.tender.TenderStatus;
import org.concordat.workflow.WorkItem;
import org.concordat.workflow.Worklist;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The agreements, the form of their terms, and one agreement with its signatures. */
@Path("/agreements")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class AgreementPage {
    private static final int ROWS = 25;
    private static final int MOST_LINES = 60;

    private final AgreementDesk desk;
    private final SharingSection sharing;
    private final TenderDesk tenders;
    private final Worklist worklist;
    private final History history;
    private final ActorSource actors;
    private final Refusals refusals;
    private final AgreementMessages messages;
    private final Clock clock;

    AgreementPage(
            AgreementDesk desk,
            SharingSection sharing,
            TenderDesk tenders,
            Worklist worklist,
            History history,
            ActorSource actors,
            Refusals refusals,
            AgreementMessages messages,
            Clock clock) {
        this.desk = desk;
        this.sharing = sharing;
        this.tenders = tenders;
        this.worklist = worklist;
        this.history = history;
        this.actors = actors;
        this.refusals = refusals;
        this.messages = messages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                List<AgreementRow> rows,
                @Nullable String next,
                @Nullable String status,
                List<Choice> statuses,
                List<TenderRow> awards);

        static native TemplateInstance form(Heading heading, AgreementForm form, int lines, FormErrors errors);

        static native TemplateInstance detail(
                AgreementView agreement,
                List<SignatureLine> signatures,
                WhoPays whoPays,
                SharingSection.SharingView sharing,
                List<WorkItem> waiting,
                Doors doors,
                FormErrors errors);
    }

    /** What stands above the form and where it goes; the version only where an agreement exists. */
    public record Heading(
            String title,
            String action,
            String more,
            String vendorName,
            Money value,
            @Nullable Integer version) {}

    /** One side's signature, or that it is missing. */
    public record SignatureLine(String party, @Nullable GivenSignature given) {}

    /** What the reader may do now. */
    public record Doors(
            boolean mayRevise,
            boolean mayOffer,
            boolean maySign,
            boolean mayCancel,
            boolean standstill,
            boolean draft,
            boolean told) {}

    @GET
    public TemplateInstance list(
            @QueryParam("status") @Nullable String status, @QueryParam("cursor") @Nullable String cursor) {
        var actor = actors.current();
        var page = desk.list(actor, wanted(status), PageRequest.of(ROWS, cursor));
        var next = page.next() == null
                ? null
                : UriBuilder.fromPath("/agreements")
                        .queryParam("status", status == null ? "" : status)
                        .queryParam("cursor", page.next())
                        .build()
                        .toString();
        var statuses = Arrays.stream(AgreementStatus.values())
                .map(each -> new Choice(each.name(), messages.status(each)))
                .toList();
        return Templates.list(page.items(), next, status, statuses, awards(actor));
    }

    @GET
    @Path("/new")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public TemplateInstance form(
            @QueryParam("tender") @Nullable TenderId tender, @QueryParam("rows") @DefaultValue("0") int lines) {
        return fresh(required(tender), AgreementForm.empty(), lines, FormErrors.NONE);
    }

    @POST
    @Command
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response form(@QueryParam("tender") @Nullable TenderId tender, @BeanParam AgreementForm form) {
        var actor = actors.current();
        refusals.showAgain(problem -> fresh(required(tender), form, 0, FormErrors.of(problem)));
        var award = desk.award(required(tender), actor);
        var terms = form.terms(award.price().currency().getCurrencyCode());
        var draft = new AgreementDraft(award.tender(), terms.title(), terms.milestones(), terms.terms());
        return Answers.seeOther("/agreements/" + desk.form(draft, actor).id());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(AgreementId id) {
        return detail(id, FormErrors.NONE);
    }

    @GET
    @Path("/{id}/history")
    public TemplateInstance history(AgreementId id, @QueryParam("cursor") @Nullable String cursor) {
        var actor = actors.current();
        var agreement = desk.find(id, actor);
        var place = new HistoryOf.Place("/agreements", messages.agreements(), agreement.number(), agreement.title());
        return history.page(HistoryOf.thing(id.reference(), place).namingVendors(), cursor, actor);
    }

    @GET
    @Path("/{id}/terms")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public TemplateInstance terms(AgreementId id, @QueryParam("rows") @DefaultValue("0") int lines) {
        return existing(id, null, lines, FormErrors.NONE);
    }

    @POST
    @Command
    @Path("/{id}/terms")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revise(AgreementId id, @RestForm @Nullable Version version, @BeanParam AgreementForm form) {
        var actor = actors.current();
        refusals.showAgain(problem -> existing(id, form, 0, FormErrors.of(problem)));
        var currency = desk.find(id, actor).value().currency().getCurrencyCode();
        desk.revise(id, version, form.terms(currency), actor);
        return Answers.seeOther("/agreements/" + id);
    }

    @POST
    @Command
    @Path("/{id}/offer")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response offer(AgreementId id, @RestForm @Nullable Version version) {
        refusals.showAgain(problem -> detail(id, FormErrors.of(problem)));
        desk.offer(id, version, actors.current());
        return Answers.seeOther("/agreements/" + id);
    }

    @POST
    @Command
    @Path("/{id}/signatures")
    @RolesAllowed({Role.APPROVER, Role.VENDOR_SIGNATORY})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sign(AgreementId id, @RestForm @Nullable Version version, @RestForm @Nullable String digest) {
        refusals.showAgain(problem -> detail(id, FormErrors.of(problem)));
        desk.sign(id, version, new Signing(digest == null ? "" : digest), actors.current());
        return Answers.seeOther("/agreements/" + id);
    }

    @POST
    @Command
    @Path("/{id}/cancellation")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(AgreementId id, @RestForm @Nullable Version version, @RestForm @Nullable String reason) {
        refusals.showAgain(problem -> detail(id, FormErrors.of(problem)));
        desk.cancel(id, version, new CancellationReason(reason == null ? "" : reason), actors.current());
        return Answers.seeOther("/agreements/" + id);
    }

    private TemplateInstance fresh(TenderId tender, AgreementForm form, int lines, FormErrors errors) {
        var award = desk.award(tender, actors.current());
        var heading = new Heading(
                messages.form(),
                "/agreements?tender=" + tender,
                "/agreements/new?tender=" + tender + "&rows=20",
                award.vendorName(),
                award.price(),
                null);
        return Templates.form(heading, form, bounded(lines), errors);
    }

    private TemplateInstance existing(AgreementId id, @Nullable AgreementForm typed, int lines, FormErrors errors) {
        var agreement = desk.find(id, actors.current());
        var path = "/agreements/" + id + "/terms";
        var heading = new Heading(
                messages.changeTerms(),
                path,
                path + "?rows=20",
                agreement.vendorName(),
                agreement.value(),
                agreement.version());
        return Templates.form(heading, typed == null ? AgreementForm.of(agreement) : typed, bounded(lines), errors);
    }

    private TemplateInstance detail(AgreementId id, FormErrors errors) {
        var actor = actors.current();
        var agreement = desk.find(id, actor);
        return Templates.detail(
                agreement,
                List.of(
                        new SignatureLine(agreement.authorityName(), agreement.signatureOf(Side.AUTHORITY)),
                        new SignatureLine(agreement.vendorName(), agreement.signatureOf(Side.VENDOR))),
                WhoPays.of(agreement),
                sharing.of(agreement),
                worklist.waitingAt(id.value()),
                doors(agreement, actor),
                errors);
    }

    private static boolean awaits(AgreementView agreement, Actor actor) {
        return actor.worksFor(agreement.vendor())
                ? actor.has(Role.VENDOR_SIGNATORY) && agreement.awaits(Side.VENDOR)
                : actor.worksFor(agreement.authority()) && actor.has(Role.APPROVER) && agreement.awaits(Side.AUTHORITY);
    }

    private Doors doors(AgreementView agreement, Actor actor) {
        var officer = actor.worksFor(agreement.authority()) && actor.has(Role.PROCUREMENT_OFFICER);
        var next = agreement.status().next();
        var end = agreement.standstillEndsAt();
        var standstill = end != null && clock.instant().isBefore(end);
        var draft = next.contains(AgreementStatus.AWAITING_SIGNATURE);
        var told = draft && desk.hasStandstillBegun(agreement.tender());
        return new Doors(
                officer && draft,
                officer && draft && told,
                !standstill && awaits(agreement, actor),
                officer && next.contains(AgreementStatus.CANCELLED),
                standstill && next.contains(AgreementStatus.SIGNED),
                draft,
                told);
    }

    private List<TenderRow> awards(Actor actor) {
        if (!actor.has(Role.PROCUREMENT_OFFICER)) {
            return List.of();
        }
        return Stream.of(TenderStatus.AWARDED, TenderStatus.FINAL)
                .flatMap(status -> tenders.list(actor, status, PageRequest.of(ROWS, null)).items().stream())
                .filter(tender -> !desk.isFormedFrom(tender.id()))
                .toList();
    }

    private static int bounded(int lines) {
        return Math.max(0, Math.min(lines, MOST_LINES));
    }

    private static TenderId required(@Nullable TenderId tender) {
        if (tender == null) {
            throw new InvalidValue("value-missing", "Say which tender was awarded");
        }
        return tender;
    }

    private static @Nullable AgreementStatus wanted(@Nullable String status) {
        try {
            return status == null || status.isEmpty() ? null : AgreementStatus.valueOf(status);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue("status", "There is no such state");
        }
    }
}
