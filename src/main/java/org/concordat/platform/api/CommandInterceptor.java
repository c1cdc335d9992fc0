package org.concordat.platform.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import org.concordat.platform.ActorSource;
import org.jboss.resteasy.reactive.RestResponse;

/** The one place that opens the transaction of a command, runs it, flushes, builds the answer and stores it. */
@Command
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 100)
class CommandInterceptor {
    private final StoredAnswers stored;
    private final CommandRequests requests;
    private final ActorSource actors;
    private final EntityManager entityManager;

    CommandInterceptor(
            StoredAnswers stored, CommandRequests requests, ActorSource actors, EntityManager entityManager) {
        this.stored = stored;
        this.requests = requests;
        this.actors = actors;
        this.entityManager = entityManager;
    }

    @AroundInvoke
    Object inOneTransaction(InvocationContext invocation) {
        var request = requests.read(actors.current(), invocation.getParameters());
        var answer = QuarkusTransaction.requiringNew().call(() -> {
            if (request == null) {
                return stored.seal(proceed(invocation));
            }
            var before = stored.find(request);
            if (before != null) {
                return before;
            }
            var made = proceed(invocation);
            entityManager.flush();
            return stored.keep(request, stored.seal(made));
        });
        // A resource names its view in its type; a page returns where the browser goes next
        return invocation.getMethod().getReturnType() == RestResponse.class ? answer : answer.toResponse();
    }

    private static Response proceed(InvocationContext invocation) throws Exception {
        var answer = invocation.proceed();
        return answer instanceof RestResponse<?> typed ? typed.toResponse() : (Response) answer;
    }
}
