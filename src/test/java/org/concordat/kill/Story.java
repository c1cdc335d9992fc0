package org.concordat.kill;

import java.util.Arrays;
import java.util.List;
import org.concordat.kill.Request.Answer;

/** One vendor as its caller knows it: how many commands were answered, and what the last answer said. */
record Story(int steps, Answer last) {
    /** What the database must say of it, in the words of {@link Record#ofVendors}. */
    String expected() {
        var tasks = tasks();
        return "%s version=%s checks=%d facts=%s items=%s tasks=%s processes=1 memberships=4"
                .formatted(status(), last.etag(), Math.min(steps - 1, 2), facts(), tasks, tasks);
    }

    private String status() {
        return steps > 3 ? "QUALIFIED" : "UNDER_REVIEW";
    }

    private String facts() {
        var facts = List.of("vendor-registered", "vendor-checked", "vendor-checked", "vendor-qualified");
        var happened = facts.subList(0, steps).toArray(new String[0]);
        Arrays.sort(happened);
        return String.join(",", happened);
    }

    private String tasks() {
        return switch (steps) {
            case 1 -> "identity-check,standing-check";
            case 2 -> "standing-check";
            case 3 -> "decision";
            default -> "";
        };
    }
}
