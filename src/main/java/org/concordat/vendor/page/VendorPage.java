package org.concordat.vendor.page;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.List;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.identity.page.History;
import org.concordat.identity.page.HistoryOf;
import org.concordat.platform.Actor;
import org.concordat.platform.ActorSource;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.Choice;
import org.concordat.platform.page.Dates;
import org.concordat.platform.page.FormErrors;
import org.concordat.vendor.CheckFinding;
import org.concordat.vendor.CheckKind;
import org.concordat.vendor.CheckResult;
import org.concordat.vendor.RefusalReason;
import org.concordat.vendor.RegisterSchemes;
import org.concordat.vendor.VendorId;
import org.concordat.vendor.VendorRegister;
import org.concordat.vendor.VendorRenewal;
import org.concordat.vendor.VendorRow;
import org.concordat.vendor.VendorStatus;
import org.concordat.vendor.VendorView;
import org.concordat.workflow.WorkItem;
import org.concordat.workflow.Worklist;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The register, the registration form, and one vendor with what can be done about it. */
@Path("/vendors")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class VendorPage {
    private static final int ROWS = 25;

    private final VendorRegister register;
    private final History history;
    private final Members members;
    private final RegisterSchemes schemes;
    private final Worklist worklist;
    private final ActorSource actors;
    private final Refusals refusals;
    private final VendorMessages messages;

    VendorPage(
            VendorRegister register,
            History history,
            Members members,
            RegisterSchemes schemes,
            Worklist worklist,
            ActorSource actors,
            Refusals refusals,
            VendorMessages messages) {
        this.register = register;
        this.history = history;
        this.members = members;
        this.schemes = schemes;
        this.worklist = worklist;
        this.actors = actors;
        this.refusals = refusals;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "vendor")
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                List<VendorRow> rows,
                @Nullable String next,
                @Nullable String name,
                @Nullable String status,
                List<Choice> statuses);

        static native TemplateInstance register(
                RegistrationForm form, List<Choice> schemes, List<Choice> authorities, FormErrors errors);

        static native TemplateInstance detail(
                VendorView vendor,
                String scheme,
                String authorityName,
                List<WorkItem> waiting,
                List<Choice> results,
                boolean mayCheck,
                boolean mayDecide,
                boolean mayRenew,
                CheckKind[] kinds,
                FormErrors errors);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("name") @Nullable String name,
            @QueryParam("status") @Nullable String status,
            @QueryParam("cursor") @Nullable String cursor) {
        var page = register.list(actors.current(), wanted(status), name, PageRequest.of(ROWS, cursor));
        var next = page.next() == null
                ? null
                : UriBuilder.fromPath("/vendors")
                        .queryParam("name", name == null ? "" : name)
                        .queryParam("status", status == null ? "" : status)
                        .queryParam("cursor", page.next())
                        .build()
                        .toString();
        var statuses = Arrays.stream(VendorStatus.values())
                .map(each -> new Choice(each.name(), messages.status(each)))
                .toList();
        return Templates.list(page.items(), next, name, status, statuses);
    }

    @GET
    @Path("/new")
    public TemplateInstance form() {
        return registration(RegistrationForm.empty(), FormErrors.NONE);
    }

    @POST
    @Command
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(@BeanParam RegistrationForm form) {
        refusals.showAgain(problem -> registration(form, FormErrors.of(problem)));
        var vendor = register.register(form.registration(), actors.current());
        return Answers.seeOther("/vendors/" + vendor.id());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(VendorId id) {
        return detail(id, FormErrors.NONE);
    }

    @GET
    @Path("/{id}/history")
    public TemplateInstance history(VendorId id, @QueryParam("cursor") @Nullable String cursor) {
        var actor = actors.current();
        var vendor = register.find(id, actor);
        var place = new HistoryOf.Place("/vendors", messages.vendors(), vendor.number(), vendor.name());
        return history.page(HistoryOf.thing(id.reference(), place).namingVendors(), cursor, actor);
    }

    @POST
    @Command
    @Path("/{id}/checks/{kind}")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response check(
            VendorId id,
            CheckKind kind,
            @RestForm @Nullable Version version,
            @RestForm @Nullable CheckResult result,
            @RestForm @Nullable String source) {
        refusals.showAgain(problem -> detail(id, FormErrors.of(problem)));
        var finding = new CheckFinding(required(result, "Choose what the check found"), source == null ? "" : source);
        register.check(id, version, kind, finding, actors.current());
        return Answers.seeOther("/vendors/" + id);
    }

    @POST
    @Command
    @Path("/{id}/qualification")
    @RolesAllowed(Role.APPROVER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response qualify(VendorId id, @RestForm @Nullable Version version, @RestForm @Nullable String until) {
        refusals.showAgain(problem -> detail(id, FormErrors.of(problem)));
        register.qualify(id, version, Dates.parse(until), actors.current());
        return Answers.seeOther("/vendors/" + id);
    }

    @POST
    @Command
    @Path("/{id}/refusal")
    @RolesAllowed(Role.APPROVER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(VendorId id, @RestForm @Nullable Version version, @RestForm @Nullable String reason) {
        refusals.showAgain(problem -> detail(id, FormErrors.of(problem)));
        register.refuse(id, version, new RefusalReason(reason == null ? "" : reason), actors.current());
        return Answers.seeOther("/vendors/" + id);
    }

    @POST
    @Command
    @Path("/{id}/renewal")
    @RolesAllowed(Role.VENDOR_ADMINISTRATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renew(
            VendorId id,
            @RestForm @Nullable Version version,
            @RestForm @Nullable String name,
            @RestForm @Nullable String address) {
        refusals.showAgain(problem -> detail(id, FormErrors.of(problem)));
        register.renew(
                id,
                version,
                new VendorRenewal(RegistrationForm.text(name), RegistrationForm.text(address)),
                actors.current());
        return Answers.seeOther("/vendors/" + id);
    }

    private TemplateInstance registration(RegistrationForm form, FormErrors errors) {
        var authorities = members.authorities().stream()
                .map(authority -> new Choice(authority.id().toString(), authority.name()))
                .toList();
        var choices = schemes.choices().stream()
                .map(scheme -> new Choice(scheme.code(), messages.scheme(scheme.label(), scheme.code())))
                .toList();
        return Templates.register(form, choices, authorities, errors);
    }

    private TemplateInstance detail(VendorId id, FormErrors errors) {
        var actor = actors.current();
        var vendor = register.find(id, actor);
        var results = Arrays.stream(CheckResult.values())
                .map(result -> new Choice(result.name(), messages.found(result)))
                .toList();
        return Templates.detail(
                vendor,
                scheme(vendor.registerScheme()),
                members.organisation(vendor.authority()).name(),
                worklist.waitingAt(id.value()),
                results,
                mayAct(actor, vendor, Role.PROCUREMENT_OFFICER),
                mayAct(actor, vendor, Role.APPROVER) && vendor.awaitsDecision(),
                actor.has(Role.VENDOR_ADMINISTRATOR) && actor.worksFor(vendor.organisation()) && vendor.canBeRenewed(),
                CheckKind.values(),
                errors);
    }

    private String scheme(String code) {
        var label = schemes.label(code);
        return label == null ? code : messages.scheme(label, code);
    }

    private static boolean mayAct(Actor actor, VendorView vendor, String role) {
        return actor.has(role) && actor.worksFor(vendor.authority());
    }

    private static @Nullable VendorStatus wanted(@Nullable String status) {
        try {
            return status == null || status.isEmpty() ? null : VendorStatus.valueOf(status);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue("status", "There is no such state");
        }
    }

    private static <T> T required(@Nullable T value, String text) {
        if (value == null) {
            throw new InvalidValue("value-missing", text);
        }
        return value;
    }
}
