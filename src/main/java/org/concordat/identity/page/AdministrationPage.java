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
import java.util.Comparator;
import java.util.List;
import org.concordat.identity.Administration;
import org.concordat.identity.CalendarView;
import org.concordat.identity.DayOff;
import org.concordat.identity.Enrolment;
import org.concordat.identity.MemberView;
import org.concordat.identity.OrganisationView;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.ActorSource;
import org.concordat.platform.NotFound;
import org.concordat.platform.PersonId;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.Choice;
import org.concordat.platform.page.FormErrors;
import org.concordat.platform.page.Words;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Members and working days of one's own organisation, for its administrators. */
@Path("/administration")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class AdministrationPage {
    private final Administration administration;
    private final ActorSource actors;
    private final Refusals refusals;

    AdministrationPage(Administration administration, ActorSource actors, Refusals refusals) {
        this.administration = administration;
        this.actors = actors;
        this.refusals = refusals;
    }

    @CheckedTemplate(basePath = "administration")
    static class Templates {
        private Templates() {}

        static native TemplateInstance members(
                OrganisationView organisation,
                boolean mayFound,
                List<MemberView> members,
                List<Choice> roles,
                @Nullable String person,
                @Nullable String role,
                FormErrors errors);

        static native TemplateInstance release(MemberView member, FormErrors errors);

        static native TemplateInstance calendar(
                OrganisationView organisation,
                boolean mayFound,
                CalendarView calendar,
                CalendarForm form,
                List<DayOff> daysOff,
                FormErrors errors);
    }

    @GET
    public TemplateInstance show() {
        return members(null, null, FormErrors.NONE);
    }

    @POST
    @Command
    @Path("/members")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enrol(@RestForm @Nullable String person, @RestForm @Nullable String role) {
        refusals.showAgain(problem -> members(person, role, FormErrors.of(problem)));
        var actor = actors.current();
        var form = new Enrolment(person == null ? "" : person.strip(), role == null ? "" : role);
        administration.enrol(actor.requireOrganisation(), form, actor);
        return Answers.seeOther("/administration");
    }

    @GET
    @Path("/members/{person}/{role}")
    public TemplateInstance askRelease(PersonId person, String role) {
        return release(person, role, FormErrors.NONE);
    }

    @POST
    @Command
    @Path("/members/{person}/{role}/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(PersonId person, String role) {
        refusals.showAgain(problem -> release(person, role, FormErrors.of(problem)));
        var actor = actors.current();
        administration.release(actor.requireOrganisation(), person, role, actor);
        return Answers.seeOther("/administration");
    }

    @GET
    @Path("/calendar")
    public TemplateInstance calendar() {
        var actor = actors.current();
        var calendar = administration.calendar(own(actor).id(), actor);
        return calendar(calendar, CalendarForm.of(calendar), FormErrors.NONE);
    }

    @POST
    @Command
    @Path("/calendar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keepCalendar(@RestForm @Nullable Version version, @BeanParam CalendarForm form) {
        var actor = actors.current();
        var own = own(actor).id();
        refusals.showAgain(problem -> calendar(administration.calendar(own, actor), form, FormErrors.of(problem)));
        administration.keepCalendar(own, version, form.choice(), actor);
        return Answers.seeOther("/administration/calendar");
    }

    private TemplateInstance members(@Nullable String person, @Nullable String role, FormErrors errors) {
        var actor = actors.current();
        var own = own(actor);
        var roles = Role.of(own.kind()).stream()
                .sorted(Comparator.naturalOrder())
                .map(each -> new Choice(each, Words.words(each)))
                .toList();
        return Templates.members(
                own,
                administration.mayFound(actor),
                administration.members(own.id(), actor),
                roles,
                person,
                role,
                errors);
    }

    private TemplateInstance release(PersonId person, String role, FormErrors errors) {
        var actor = actors.current();
        var member = administration.members(own(actor).id(), actor).stream()
                .filter(each -> each.person().equals(person) && each.role().equals(role))
                .findFirst()
                .orElseThrow(() -> NotFound.missing("member"));
        return Templates.release(member, errors);
    }

    private TemplateInstance calendar(CalendarView calendar, CalendarForm form, FormErrors errors) {
        var actor = actors.current();
        var own = own(actor);
        return Templates.calendar(
                own, administration.mayFound(actor), calendar, form, administration.daysOff(own.id(), actor), errors);
    }

    private OrganisationView own(Actor actor) {
        return administration.administered(actor);
    }
}
