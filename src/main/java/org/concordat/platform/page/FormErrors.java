package org.concordat.platform.page;

import java.util.List;
import org.concordat.platform.api.Problem;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form that was sent: for the summary on top and beside each field. */
public record FormErrors(List<FieldError> all) {
    public static final FormErrors NONE = new FormErrors(List.of());

    /** One fault; an empty field name where it belongs to no single field. */
    public record FieldError(String field, String text) {}

    public static FormErrors of(Problem problem) {
        if (problem.errors().isEmpty()) {
            return new FormErrors(List.of(new FieldError("", problem.detail())));
        }
        return new FormErrors(problem.errors().stream()
                .map(fault -> new FieldError(fault.field(), fault.message()))
                .toList());
    }

    /** The fault of one field, or null. */
    public @Nullable String of(String field) {
        return all.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::text)
                .findFirst()
                .orElse(null);
    }
}
