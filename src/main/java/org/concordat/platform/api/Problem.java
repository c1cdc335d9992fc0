package org.concordat.platform.api;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.concordat.platform.RuleBroken;

/** A refusal as RFC 9457 tells it: stable code, status, one sentence, and the faults of the shape one by one. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        int status,
        String code,
        String detail,
        List<Fault> errors,
        @JsonAnyGetter Map<String, Object> extensions) {

    /** What is wrong with one place of the body, named by its JSON pointer. */
    public record Fault(String pointer, String code, String message) {
        /** The form field the fault belongs to. */
        public String field() {
            return pointer.replaceFirst("^/", "").replace('/', '.');
        }
    }

    public static Problem of(RuleBroken refusal) {
        return of(refusal.status(), refusal.code(), String.valueOf(refusal.getMessage()), refusal.extensions());
    }

    static Problem of(int status, String code, String detail) {
        return of(status, code, detail, Map.of());
    }

    static Problem of(int status, String code, String detail, Map<String, Object> extensions) {
        return new Problem("/problems/" + code, status, code, detail, List.of(), extensions);
    }

    static Problem shape(List<Fault> faults) {
        return new Problem(
                "/problems/invalid-shape",
                400,
                "invalid-shape",
                "Some of what was sent cannot be used.",
                faults,
                Map.of());
    }
}
