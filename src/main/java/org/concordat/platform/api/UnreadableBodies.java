package org.concordat.platform.api;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser.MalformedMessageException;
import org.jspecify.annotations.Nullable;

/** Tells a body that is not what its media type says from a failure of ours to take it in. */
final class UnreadableBodies {
    private static final List<Class<? extends Exception>> KINDS = List.of(
            CharConversionException.class,
            MalformedMessageException.class,
            UnsupportedEncodingException.class,
            UnsupportedCharsetException.class,
            IllegalCharsetNameException.class);

    /** What the reader of forms says of parts that never end; a full disk is an {@code IOException} too. */
    private static final String NO_END = "Connection terminated parsing multipart request";

    private UnreadableBodies() {}

    static boolean isCauseOf(@Nullable Throwable failure) {
        return isWithinForm(failure)
                || KINDS.stream().anyMatch(kind -> Causes.first(failure, kind).isPresent())
                || Causes.first(failure, IOException.class)
                        .filter(unread -> NO_END.equals(unread.getMessage()))
                        .isPresent();
    }

    /** The readers of forms and of parts leave it to others to refuse a broken escape or a broken base64. */
    private static boolean isWithinForm(@Nullable Throwable failure) {
        return failure instanceof IllegalArgumentException
                && Stream.of(failure.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().startsWith(MultipartParser.class.getPackageName()));
    }
}
