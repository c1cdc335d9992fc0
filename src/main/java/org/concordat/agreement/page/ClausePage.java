package org.concordat.agreement.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.concordat.agreement.AgreementDesk;
import org.concordat.agreement.AgreementId;
import org.concordat.agreement.AgreementStatus;
import org.concordat.agreement.SharingDesk;
import org.concordat.agreement.terms.EffectKind;
import org.concordat.agreement.terms.EffectRounding;
import org.concordat.agreement.terms.SharingClause;
import org.concordat.agreement.terms.Silence;
import org.concordat.agreement.terms.Trigger;
import org.concordat.identity.Role;
import org.concordat.platform.ActorSource;
import org.concordat.platform.IllegalMove;
import org.concordat.platform.PageRequest;
import org.concordat.platform.RuleBroken;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.FormInAddress;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.AddressedForm;
import org.concordat.platform.page.Choice;
import org.concordat.platform.page.FormErrors;
import org.concordat.rates.SeriesFilter;
import org.concordat.rates.SeriesKeeping;
import org.concordat.sharing.Calculator.Offered;
import org.concordat.sharing.page.CurveDrawing;
import org.concordat.sharing.page.MechanismGroup;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The wizard that builds a sharing clause: the steps carry all that was typed in their address, the last one saves it. */
@Path("/agreements/{id}/clauses")
@RolesAllowed(Role.PROCUREMENT_OFFICER)
@Blocking
@FormInAddress
@Produces(MediaType.TEXT_HTML)
class ClausePage {
    private static final int MOST_SERIES = 100;

    private final AgreementDesk agreements;
    private final SharingDesk desk;
    private final ClauseWizard wizard;
    private final ClauseWords words;
    private final SeriesKeeping series;
    private final ActorSource actors;
    private final Refusals refusals;
    private final ClauseMessages messages;

    ClausePage(
            AgreementDesk agreements,
            SharingDesk desk,
            ClauseWizard wizard,
            ClauseWords words,
            SeriesKeeping series,
            ActorSource actors,
            Refusals refusals,
            ClauseMessages messages) {
        this.agreements = agreements;
        this.desk = desk;
        this.wizard = wizard;
        this.words = words;
        this.series = series;
        this.actors = actors;
        this.refusals = refusals;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        private Templates() {}

        static native TemplateInstance clauseRule(ClausePlace place, Map<MechanismGroup, Map<String, Offered>> groups);

        static native TemplateInstance clauseFacts(
                ClausePlace place,
                Offered offer,
                List<FactRows.FactRow> rows,
                List<Choice> series,
                List<Choice> carried);

        static native TemplateInstance clauseTerms(
                ClausePlace place,
                Offered offer,
                TermsForm form,
                TermsChoices choices,
                List<Choice> carried,
                FormErrors errors);

        static native TemplateInstance clauseCheck(
                ClausePlace place, ClauseLine clause, @Nullable CurveDrawing chart, List<Choice> carried, String query);

        static native TemplateInstance clauseRemoval(ClausePlace place, FormErrors errors);
    }

    /** What can be chosen in the terms. */
    public record TermsChoices(
            List<Choice> triggers, List<Choice> silences, List<Choice> kinds, List<Choice> roundings) {}

    @GET
    @Path("/new")
    public TemplateInstance build(AgreementId id, @Context UriInfo address) {
        return step(adding(id), address);
    }

    @GET
    @Path("/{code}")
    public TemplateInstance change(AgreementId id, String code, @Context UriInfo address) {
        return step(changing(id, code, messages.changeOf(code)), address);
    }

    @POST
    @Command
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(AgreementId id, @RestForm @Nullable Version version, @Context UriInfo address) {
        return save(adding(id), version, address);
    }

    @POST
    @Command
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response replace(
            AgreementId id, String code, @RestForm @Nullable Version version, @Context UriInfo address) {
        return save(changing(id, code, messages.changeOf(code)), version, address);
    }

    @GET
    @Path("/{code}/removal")
    public TemplateInstance removal(AgreementId id, String code) {
        return Templates.clauseRemoval(changing(id, code, messages.removeOf(code)), FormErrors.NONE);
    }

    @POST
    @Command
    @Path("/{code}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(AgreementId id, String code, @RestForm @Nullable Version version) {
        var place = changing(id, code, messages.removeOf(code));
        refusals.showAgain(problem -> Templates.clauseRemoval(place, FormErrors.of(problem)));
        desk.remove(id, code, version, actors.current());
        return Answers.seeOther("/agreements/" + id);
    }

    private ClausePlace adding(AgreementId id) {
        return place(id, messages.add(), null);
    }

    private ClausePlace changing(AgreementId id, String code, String heading) {
        return place(id, heading, code);
    }

    private ClausePlace place(AgreementId id, String heading, @Nullable String code) {
        var agreement = agreements.find(id, actors.current());
        var clause = code == null ? null : agreement.rules().require(code);
        if (agreement.status() != AgreementStatus.DRAFT) {
            throw new IllegalMove(agreement.status(), AgreementStatus.DRAFT);
        }
        return new ClausePlace(agreement, heading, clause);
    }

    private TemplateInstance step(ClausePlace place, UriInfo address) {
        var sent = AddressedForm.of(address);
        var step = sent.getFirst("step");
        var state = state(place, address);
        if (state == null || "rule".equals(step)) {
            return Templates.clauseRule(place, MechanismGroup.grouped(wizard.offers()));
        }
        if ("facts".equals(step) || !state.typed().texts().containsKey("input") && !state.hasTerms()) {
            return facts(place, state);
        }
        return "check".equals(step) ? check(place, state) : terms(place, wizard.proposed(state), FormErrors.NONE);
    }

    /** What was typed; of a clause that is changed, what was agreed; null where no mechanism was chosen. */
    private @Nullable ClauseState state(ClausePlace place, UriInfo address) {
        var sent = AddressedForm.of(address);
        var mechanism = sent.getFirst("mechanism");
        if (mechanism != null && !mechanism.isBlank()) {
            return wizard.state(mechanism.strip(), sent);
        }
        var clause = place.changed();
        return clause == null ? null : wizard.state(clause);
    }

    private TemplateInstance facts(ClausePlace place, ClauseState state) {
        var choices = series
                .list(actors.current(), new SeriesFilter(null, null), PageRequest.of(MOST_SERIES, null))
                .items()
                .stream()
                .map(row -> new Choice(row.code(), row.code() + " " + row.title()))
                .toList();
        return Templates.clauseFacts(
                place,
                state.offer(),
                FactRows.drawn(state.fields(), state.facts(), messages),
                choices,
                state.carried(name -> !ClauseState.FACTS.contains(name)));
    }

    private TemplateInstance terms(ClausePlace place, ClauseState state, FormErrors errors) {
        return Templates.clauseTerms(
                place,
                state.offer(),
                wizard.form(state),
                choices(),
                state.carried(ClauseState.FACTS::contains),
                errors);
    }

    private TermsChoices choices() {
        return new TermsChoices(
                Choices.of(Trigger.class, messages::trigger),
                Choices.of(Silence.class, messages::silence),
                Choices.of(EffectKind.class, kind -> messages.effect(kind, messages.theParty())),
                Choices.of(EffectRounding.class, messages::roundingOf));
    }

    private TemplateInstance check(ClausePlace place, ClauseState state) {
        var clause = orTermsAgain(
                place, state, () -> desk.check(place.agreement().id(), wizard.read(state), actors.current()));
        return Templates.clauseCheck(
                place,
                words.line(clause, place.agreement()),
                wizard.chart(clause, state),
                state.carried(name -> true),
                state.query());
    }

    private Response save(ClausePlace place, @Nullable Version version, UriInfo address) {
        var state = state(place, address);
        if (state == null) {
            throw new UnreadableClause(List.of());
        }
        var id = place.agreement().id();
        orTermsAgain(place, state, () -> {
            SharingClause read = wizard.read(state);
            return place.changed() == null
                    ? desk.add(id, version, read, actors.current())
                    : desk.replace(id, place.changed().code(), version, read, actors.current());
        });
        return Answers.seeOther("/agreements/" + id);
    }

    /** A refusal is shown with the terms as they were typed, beside the field that it is about. */
    private <T> T orTermsAgain(ClausePlace place, ClauseState state, Supplier<T> attempt) {
        refusals.showAgain(problem -> terms(place, state, FormErrors.of(problem)));
        try {
            return attempt.get();
        } catch (RuleBroken refusal) {
            refusals.showAgain(problem -> terms(place, state, wizard.faults(refusal, state)));
            throw refusal;
        }
    }
}
