package org.concordat.platform.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.concordat.platform.Version;
import org.concordat.platform.Versioned;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

/** Answers of commands, kept with the change they belong to. Only successes are kept: a refusal may be tried again. */
@ApplicationScoped
class StoredAnswers {
    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final Clock clock;

    StoredAnswers(EntityManager entityManager, ObjectMapper json, Clock clock) {
        this.entityManager = entityManager;
        this.json = json;
        this.clock = clock;
    }

    /** The answer given before, or null; holds the lock of this key until the transaction ends. */
    @Nullable
    RestResponse<Object> find(CommandRequest request) {
        var row = (Tuple) entityManager
                .createNativeQuery("""
                        select pg_try_advisory_xact_lock(:lock) as free, a.fingerprint, a.status, a.location, a.etag, a.body
                        from (select 1) one left join idempotent_answer a
                          on a.person = :person and a.organisation = :organisation and a.key = :key
                        """, Tuple.class)
                .setParameter("lock", request.lock())
                .setParameter("person", request.person())
                .setParameter("organisation", request.organisation())
                .setParameter("key", request.key())
                .getSingleResult();
        if (!row.get("free", Boolean.class)) {
            throw new RepeatInFlight();
        }
        var fingerprint = row.get("fingerprint", String.class);
        if (fingerprint == null) {
            return null;
        }
        if (!fingerprint.equals(request.fingerprint())) {
            throw new KeyReused();
        }
        return answer(
                row.get("status", Integer.class),
                row.get("location", String.class),
                row.get("etag", String.class),
                row.get("body", String.class));
    }

    /** Turns the answer's view into the text that is sent now and at every repeat. */
    RestResponse<Object> seal(Response response) {
        var view = response.getEntity();
        var etag = view instanceof Versioned row ? Version.of(row).etag() : null;
        var location = response.getLocation();
        return answer(response.getStatus(), location == null ? null : location.toString(), etag, text(view));
    }

    RestResponse<Object> keep(CommandRequest request, RestResponse<Object> response) {
        if (response.getStatus() >= 400) {
            return response;
        }
        var body = (String) response.getEntity();
        entityManager
                .createNativeQuery("""
                        insert into idempotent_answer (person, organisation, key, fingerprint, status, location, etag, body, at)
                        values (:person, :organisation, :key, :fingerprint, :status, :location, :etag, :body, :at)
                        """)
                .setParameter("person", request.person())
                .setParameter("organisation", request.organisation())
                .setParameter("key", request.key())
                .setParameter("fingerprint", request.fingerprint())
                .setParameter("status", response.getStatus())
                .setParameter("location", response.getHeaderString(HttpHeaders.LOCATION))
                .setParameter("etag", response.getHeaderString(HttpHeaders.ETAG))
                .setParameter("body", body)
                .setParameter("at", clock.instant())
                .executeUpdate();
        return response;
    }

    private static RestResponse<Object> answer(
            int status, @Nullable String location, @Nullable String etag, @Nullable String body) {
        var builder = ResponseBuilder.<Object>create(Status.fromStatusCode(status), body);
        if (location != null) {
            builder.location(URI.create(location));
        }
        if (etag != null) {
            builder.header(HttpHeaders.ETAG, etag);
        }
        if (body != null) {
            builder.type(MediaType.APPLICATION_JSON_TYPE);
        }
        return builder.build();
    }

    private @Nullable String text(@Nullable Object view) {
        try {
            return view == null ? null : json.writeValueAsString(view);
        } catch (JsonProcessingException wrongView) {
            throw new IllegalStateException("A view cannot be written as JSON", wrongView);
        }
    }
}
