package org.concordat.project.page;

import org.concordat.platform.Money;
import org.concordat.project.EngagementType;
import org.concordat.project.ProjectPlan;
import org.concordat.project.ProjectSource;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the form of a new project sends, as typed; shown again as it was where something is refused. */
public record ProjectForm(
        @RestForm @Nullable String title,
        @RestForm @Nullable String purpose,
        @RestForm @Nullable String engagementType,
        @RestForm @Nullable String amount,
        @RestForm @Nullable String currency,
        @RestForm @Nullable String sourceText,
        @RestForm @Nullable String sourceUrl) {
    static ProjectForm empty() {
        return new ProjectForm(null, null, null, null, "EUR", null, null);
    }

    ProjectPlan plan() {
        return new ProjectPlan(
                text(title),
                text(purpose),
                Choices.required(EngagementType.class, engagementType, "Choose an engagement type"),
                Money.of(text(amount), text(currency)),
                source());
    }

    private @Nullable ProjectSource source() {
        var url = text(sourceUrl);
        var model = text(sourceText);
        return model.isEmpty() && url.isEmpty() ? null : new ProjectSource(model, url.isEmpty() ? null : url);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
