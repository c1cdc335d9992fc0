package org.concordat.procurement.tender.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.platform.ActorSource;
import org.concordat.platform.PageRequest;
import org.concordat.platform.page.Choice;
import org.concordat.platform.page.FormErrors;
import org.concordat.procurement.tender.TenderView;
import org.concordat.project.ProjectFilter;
import org.concordat.project.ProjectPipeline;
import org.concordat.project.ProjectStage;
import org.jspecify.annotations.Nullable;

/** The form of a draft, new or known, with the projects and people it can name. */
@ApplicationScoped
class TenderDraftPage {
    private final ProjectPipeline projects;
    private final Members members;
    private final ActorSource actors;

    TenderDraftPage(ProjectPipeline projects, Members members, ActorSource actors) {
        this.projects = projects;
        this.members = members;
        this.actors = actors;
    }

    @CheckedTemplate(basePath = "procurement")
    static class Templates {
        private Templates() {}

        static native TemplateInstance draft(
                @Nullable TenderView tender,
                TenderForm form,
                List<TenderForm.QualityRow> rows,
                List<Choice> projects,
                List<EvaluatorChoice> evaluators,
                String zone,
                FormErrors errors);
    }

    TemplateInstance form(@Nullable TenderView tender, TenderForm form, FormErrors errors) {
        var actor = actors.current();
        var ready = projects.list(actor, new ProjectFilter(ProjectStage.TENDER, null), new PageRequest(200, null));
        var choices = ready.items().stream()
                .map(project -> new Choice(project.id().toString(), project.number() + " " + project.title()))
                .toList();
        var people = members.holders(actor.requireOrganisation(), Role.EVALUATOR).stream()
                .map(person -> new EvaluatorChoice(person.id(), person.name(), form.names(person.id())))
                .toList();
        return Templates.draft(tender, form, form.rows(), choices, people, zone().getId(), errors);
    }

    ZoneId zone() {
        return members.calendar(actors.current().requireOrganisation()).zone();
    }
}
