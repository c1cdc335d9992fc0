package org.concordat.platform.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.NotFound;
import org.concordat.platform.RoleMissing;
import org.concordat.platform.RuleBroken;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one mapper of refusals: every way to say no ends here and gets its documented code. */
class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private final ProblemAnswers answers;

    ProblemMapper(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    Response refused(RuleBroken refusal) {
        return answers.answer(refusal);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException violations) {
        var faults = violations.getConstraintViolations().stream()
                .map(violation -> {
                    var names = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                            .skip(2)
                            .map(node ->
                                    node.getIndex() == null ? node.getName() : node.getIndex() + "/" + node.getName())
                            .collect(Collectors.joining("/", "/", ""));
                    var rule =
                            violation.getConstraintDescriptor().getAnnotation().annotationType();
                    return new Problem.Fault(names, Codes.kebab(rule.getSimpleName()), violation.getMessage());
                })
                .sorted(java.util.Comparator.comparing(Problem.Fault::pointer))
                .toList();
        return answers.answer(Problem.shape(faults));
    }

    @ServerExceptionMapper
    Response unreadable(MismatchedInputException mismatch) {
        return answers.answer(json(mismatch));
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException malformed) {
        return answers.answer(json(malformed));
    }

    @ServerExceptionMapper
    Uni<Response> web(WebApplicationException failure, RoutingContext context) {
        return answers.onWorker(() -> answer(failure, context));
    }

    private Response answer(WebApplicationException failure, RoutingContext context) {
        if (failure.getCause() instanceof JsonProcessingException malformed) {
            return answers.answer(json(malformed));
        }
        var status = failure.getResponse().getStatus();
        var refusal = ruleIn(failure);
        if (status == 404 && refusal != null && refusal.code().equals("identifier")) {
            return answers.answer(NotFound.missing("thing"));
        }
        if (refusal != null) {
            return answers.answer(refusal);
        }
        if (status == 404 && failure.getCause() instanceof IllegalArgumentException) {
            return answers.answer(Problem.of(400, "invalid-parameter", "A parameter of the address cannot be used."));
        }
        if (status < 400) {
            return failure.getResponse();
        }
        if (status >= 500) {
            return failed(failure, context);
        }
        return answers.answer(Problem.of(status, Codes.ofStatus(status), Codes.detail(status)));
    }

    @ServerExceptionMapper
    Response race(OptimisticLockException race) {
        return answers.answer(concurrentChange());
    }

    @ServerExceptionMapper
    Uni<Response> forbidden(ForbiddenException refusal) {
        return answers.onWorker(() -> answers.answer(new RoleMissing("Your role does not allow this.")));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Uni<Response> unauthenticated(Exception refusal, RoutingContext context) {
        if (answers.isApi()) {
            var answer = answers.answer(Problem.of(401, "not-signed-in", "Send a valid bearer token."));
            return Uni.createFrom()
                    .item(Response.fromResponse(answer)
                            .header("WWW-Authenticate", "Bearer")
                            .build());
        }
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(context).map(challenge -> {
            var response = Response.status(challenge.status);
            if (challenge.headerName != null) {
                response.header(challenge.headerName.toString(), challenge.headerContent);
            }
            return response.build();
        });
    }

    @ServerExceptionMapper
    Response failed(Throwable failure, RoutingContext context) {
        var refusal = ruleIn(failure);
        if (refusal != null) {
            return answers.answer(refusal);
        }
        if (SqlStates.isConflict(failure)) {
            return answers.answer(concurrentChange());
        }
        if (SqlStates.isUnusable(failure)) {
            return answers.answer(Problem.of(400, "unusable-value", "A value cannot be kept or looked for."));
        }
        if (isCutOff(failure, context)) {
            return answers.answer(Problem.of(400, "request-cut-off", "The request ended before its announced end."));
        }
        if (UnreadableBodies.isCauseOf(failure)) {
            return answers.answer(Problem.of(400, "malformed-body", "The body is not what its media type says."));
        }
        LOG.error("A request failed", failure);
        return answers.answer(Problem.of(500, "failure", "Something went wrong on our side. It was written down."));
    }

    /** The sender has gone: nobody reads the answer, and nothing on our side is broken. A file of ours may be closed too. */
    private static boolean isCutOff(Throwable failure, RoutingContext context) {
        return context.response().closed()
                && (Causes.first(failure, HttpClosedException.class).isPresent()
                        || Causes.first(failure, ClosedChannelException.class).isPresent());
    }

    private static Problem concurrentChange() {
        return Problem.of(409, "concurrent-change", "Somebody else changed this at the same moment. Read it again.");
    }

    private static Problem json(JsonProcessingException malformed) {
        var refusal = ruleIn(malformed);
        var pointer = malformed instanceof JsonMappingException mapping ? pointer(mapping) : "";
        if (refusal instanceof InvalidValue) {
            return Problem.shape(
                    List.of(new Problem.Fault(pointer, refusal.code(), String.valueOf(refusal.getMessage()))));
        }
        if (malformed instanceof UnrecognizedPropertyException unknown) {
            return Problem.shape(List.of(new Problem.Fault(
                    pointer, "unknown-field", "There is no field '" + unknown.getPropertyName() + "' here")));
        }
        // Where the text itself breaks off or breaks down inside a field, the reader names the field
        var isJson = Causes.first(malformed, StreamReadException.class).isEmpty();
        if (isJson && malformed instanceof JsonMappingException) {
            return Problem.shape(List.of(new Problem.Fault(pointer, "wrong-type", "The value has the wrong type")));
        }
        return Problem.of(400, "malformed-json", "The body is no JSON.");
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("/", "/", ""));
    }

    private static @Nullable RuleBroken ruleIn(@Nullable Throwable failure) {
        return Causes.first(failure, RuleBroken.class).orElse(null);
    }
}
