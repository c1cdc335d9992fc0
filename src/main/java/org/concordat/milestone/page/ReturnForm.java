package org.concordat.milestone.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.milestone.ReturnReasons;
import org.concordat.platform.api.Problem;
import org.concordat.platform.page.FormErrors;
import org.concordat.platform.page.FormErrors.FieldError;

/** The reasons of a return as typed: one field a criterion, most of them empty. */
record ReturnForm(List<String> criterion, List<String> reason) {
    Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        for (var index = 0; index < Math.min(criterion.size(), reason.size()); index++) {
            if (!reason.get(index).isBlank()) {
                typed.put(criterion.get(index), reason.get(index).strip());
            }
        }
        return typed;
    }

    ReturnReasons reasons() {
        return new ReturnReasons(typed().entrySet().stream()
                .map(each -> new ReturnReasons.Reason(each.getKey(), each.getValue()))
                .toList());
    }

    /** Faults name a place in the list that was sent on; the page names the criterion's field. */
    FormErrors errors(Problem problem) {
        if (problem.errors().isEmpty()) {
            return FormErrors.of(problem);
        }
        var codes = List.copyOf(typed().keySet());
        return new FormErrors(problem.errors().stream()
                .map(fault -> new FieldError(fieldOf(fault.pointer(), codes), fault.message()))
                .toList());
    }

    private static String fieldOf(String pointer, List<String> codes) {
        var parts = pointer.split("/");
        return parts.length > 2 && parts[2].matches("\\d{1,3}")
                ? "reason-" + codes.get(Integer.parseInt(parts[2]))
                : "";
    }
}
