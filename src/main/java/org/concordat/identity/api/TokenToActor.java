package org.concordat.identity.api;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.concordat.identity.Directory;
import org.concordat.identity.SignedIn;
import org.concordat.platform.running.RequestIds;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Turns the subject of a verified token into the roles that membership gives; roles inside the token count for nothing. */
@ApplicationScoped
class TokenToActor implements SecurityIdentityAugmentor {
    static final String SIGNED_IN = "concordat.signed-in";

    private final Directory directory;

    TokenToActor(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return augment(identity, context, Map.of());
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        var wanted = wantedOrganisation(attributes);
        return context.runBlocking(() -> known(identity, token, wanted));
    }

    private SecurityIdentity known(SecurityIdentity identity, JsonWebToken token, @Nullable String wanted) {
        var signedIn = directory.signIn(token.getSubject(), displayName(token), token.getClaim("email"), wanted);
        RequestIds.nameActor(signedIn.actor());
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(token)
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addAttribute(SIGNED_IN, signedIn)
                .addRoles(signedIn.actor().roles())
                .build();
    }

    private static @Nullable String wantedOrganisation(Map<String, Object> attributes) {
        var request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        if (request == null) {
            return null;
        }
        var header = request.request().getHeader("Concordat-Organisation");
        if (header != null) {
            return header;
        }
        var cookie = request.request().getCookie("concordat_organisation");
        return cookie == null || request.normalizedPath().startsWith("/api/") ? null : cookie.getValue();
    }

    private static String displayName(JsonWebToken token) {
        String name = token.getClaim("name");
        return name == null || name.isBlank() ? token.getName() : name;
    }

    static @Nullable SignedIn of(SecurityIdentity identity) {
        return identity.getAttribute(SIGNED_IN);
    }
}
