package org.concordat.platform.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.Identifiers;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.RoleMissing;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;

/** Reads the Idempotency-Key of a request: a header for programs, a hidden field for forms. */
@ApplicationScoped
class CommandRequests {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int LONGEST = 100;

    private final ObjectMapper json;

    CommandRequests(ObjectMapper json) {
        this.json = json;
    }

    /** Null where the method repeats harmlessly by itself and no key was sent. */
    @Nullable
    CommandRequest read(Actor actor, @Nullable Object[] parameters) {
        var context = CurrentRequestManager.get();
        var key = context.serverRequest().getRequestHeader("Idempotency-Key");
        if (key == null && isForm(context)) {
            key = (String) context.getFormParameter("idempotencyKey", true, false);
        }
        if (key == null && !context.getMethod().equals("POST")) {
            return null;
        }
        if (key == null || key.isBlank() || key.length() > LONGEST || !key.matches("[\\x21-\\x7e]+")) {
            throw new InvalidValue(
                    "idempotency-key", "Send an Idempotency-Key of 1 to " + LONGEST + " visible characters");
        }
        return new CommandRequest(
                actor.person().value(),
                namedOrganisation(context, actor),
                key,
                Fingerprint.of(context.getMethod() + " " + context.getPath(), parameters, json));
    }

    /** The organisation the request names, not the one it resolves to: founding a vendor changes what it resolves to. */
    private static UUID namedOrganisation(ResteasyReactiveRequestContext context, Actor actor) {
        var named = context.serverRequest().getRequestHeader("Concordat-Organisation");
        if (named == null) {
            return NOBODY;
        }
        var organisation = new OrganisationId(Identifiers.parse(named));
        if (!organisation.equals(actor.organisation())) {
            throw new RoleMissing("You are no member of the organisation that you name.");
        }
        return organisation.value();
    }

    private static boolean isForm(ResteasyReactiveRequestContext context) {
        var type = context.serverRequest().getRequestHeader("Content-Type");
        return type != null
                && (type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/form-data"));
    }
}
