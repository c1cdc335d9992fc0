package org.concordat.platform.api;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lets a page method say how its form is shown again, with the refusal on top, should what follows be refused. */
@RequestScoped
public class Refusals {
    private @Nullable Function<Problem, TemplateInstance> form;

    public void showAgain(Function<Problem, TemplateInstance> filledForm) {
        form = filledForm;
    }

    @Nullable
    TemplateInstance page(Problem problem) {
        return form == null ? null : form.apply(problem);
    }
}
