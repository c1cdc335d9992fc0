package org.concordat.platform.api;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what calls itself by no media type at all, before anybody tries to read it as one; and from programs what is
 * neither JSON nor a form nor what the resource names itself: a reader of plain text would take a whole body for the one
 * text of a request.
 */
class KnownMediaTypes {
    private static final int BEFORE_ALL_OTHERS = 1;
    private static final List<MediaType> FROM_PROGRAMS = List.of(
            MediaType.APPLICATION_JSON_TYPE,
            MediaType.MULTIPART_FORM_DATA_TYPE,
            MediaType.APPLICATION_FORM_URLENCODED_TYPE);

    private final ProblemAnswers answers;

    KnownMediaTypes(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerRequestFilter(priority = BEFORE_ALL_OTHERS)
    Uni<Response> refuse(ContainerRequestContext request, ResourceInfo resource) {
        return isReadable(request.getHeaderString(HttpHeaders.CONTENT_TYPE), answers.isApi(), named(resource))
                ? Uni.createFrom().nullItem()
                : answers.onWorker(() -> answers.answer(Problem.of(415, "unsupported-media-type", Codes.detail(415))));
    }

    private static List<MediaType> named(ResourceInfo resource) {
        var method = resource.getResourceMethod();
        var consumes = method == null ? null : method.getAnnotation(Consumes.class);
        return consumes == null
                ? List.of()
                : Stream.of(consumes.value()).map(MediaType::valueOf).toList();
    }

    private static boolean isReadable(@Nullable String contentType, boolean isApi, List<MediaType> named) {
        try {
            if (contentType == null) {
                // What takes one kind of file only does not guess
                return !isApi || named.isEmpty();
            }
            var type = MediaType.valueOf(contentType);
            var charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
            return !type.isWildcardSubtype()
                    && (charset == null || Charset.isSupported(charset))
                    && (!isApi
                            || Stream.concat(FROM_PROGRAMS.stream(), named.stream())
                                    .anyMatch(type::isCompatible));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
