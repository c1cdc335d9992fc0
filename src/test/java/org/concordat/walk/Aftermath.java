package org.concordat.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Sends what will be refused and holds what is kept afterwards against what was kept before. */
@ApplicationScoped
class Aftermath {
    private final Traces traces;

    Aftermath(Traces traces) {
        this.traces = traces;
    }

    /** The request gets this answer, whose code is documented, and nothing else comes of it. */
    Response ofRefusal(int status, String code, Supplier<Response> request) {
        return traces.undisturbed(() -> refusal(status, code, request));
    }

    private Response refusal(int status, String code, Supplier<Response> request) {
        var before = traces.kept();

        var answer = refused(status, code, request);

        assertThat(traces.kept()).isEqualTo(before);
        return answer;
    }

    /** As above, and one line of the audit record says who was kept out. */
    Response ofRefusedAccess(int status, String code, Supplier<Response> request) {
        return traces.undisturbed(() -> refusedAccess(status, code, request));
    }

    private Response refusedAccess(int status, String code, Supplier<Response> request) {
        var before = traces.kept();
        var refusedBefore = traces.refusedAccesses();

        var answer = refused(status, code, request);

        assertThat(traces.refusedAccesses()).isEqualTo(refusedBefore + 1);
        var after = traces.kept();
        after.put(Traces.REFUSED_ACCESSES, before.get(Traces.REFUSED_ACCESSES));
        assertThat(after).isEqualTo(before);
        return answer;
    }

    private Response refused(int status, String code, Supplier<Response> request) {
        var files = traces.files();

        var answer = request.get();

        answer.then().statusCode(status).contentType("application/problem+json");
        assertThat(answer.<String>path("code")).isEqualTo(code);
        assertThat(KnownProblems.codes()).contains(code);
        traces.awaitFiles(files);
        return answer;
    }
}
