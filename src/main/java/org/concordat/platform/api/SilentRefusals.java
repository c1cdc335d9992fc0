package org.concordat.platform.api;

import jakarta.ws.rs.container.ContainerResponseContext;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The guard of the forms' tokens refuses without a word; a person is told what happened and what to do. */
class SilentRefusals {
    private final ProblemAnswers answers;

    SilentRefusals(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerResponseFilter
    void speak(ContainerResponseContext response) {
        if (response.getStatus() == 400 && !response.hasEntity()) {
            var answer = answers.answer(Problem.of(
                    400, "form-token", "The form was opened too long ago, or not by you. Open the page again."));
            response.setEntity(answer.getEntity(), new Annotation[0], answer.getMediaType());
        }
    }
}
