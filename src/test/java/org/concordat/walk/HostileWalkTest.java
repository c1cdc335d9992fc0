package org.concordat.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.ApiDescription;
import org.junit.jupiter.api.Test;

/** Whoever sends the walk of docs/api.md with things wrong in it is told so, and the walk goes on as if nothing was. */
@QuarkusTest
class HostileWalkTest {
    /** Far fewer would mean that the walk is not spoilt any more. */
    private static final int FEWEST_VARIANTS = 4_000;

    private static final Set<Integer> KEPT_OUT = Set.of(403, 404);

    @Inject
    WalkPeople people;

    @Inject
    Traces traces;

    @Test
    void everySpoiltRequestIsRefusedWithItsReasonAndLeavesNothingBehind() {
        var address = people.address();
        var values = people.values();
        var walker = new Walker(address, values);
        var spoiler = new Spoiler(ApiDescription.committed());
        var sent = 0;
        // A repeat with anything else in it is a key used twice, whatever else it is
        var keys = new HashSet<String>();
        var faults = new ArrayList<String>();

        people.signIn(values);
        for (var step : Walk.read(WalkPeople.DOCUMENT)) {
            var good = Sent.of(step, address, values);
            if (changesSomething(step) && keys.add(good.headers().get("Idempotency-Key"))) {
                var spoilt = spoiler.spoil(good);
                faults.addAll(traces.undisturbed(() -> faults(spoilt)));
                sent += spoilt.size();
            }
            try {
                walker.take(step);
            } catch (AssertionError broken) {
                faults.add(String.valueOf(broken.getMessage()));
                break;
            }
        }

        assertThat(faults).isEmpty();
        assertThat(sent).isGreaterThan(FEWEST_VARIANTS);
    }

    /**
     * Reading is tried elsewhere, and so are calculations, which change nothing; what is refused anyhow shows nothing, and
     * the clock is no part of the product.
     */
    private static boolean changesSomething(Step step) {
        return !step.method().equals("GET")
                && step.status() < 300
                && step.path().startsWith("/api/v1/")
                && !step.path().startsWith("/api/v1/calculations/");
    }

    private List<String> faults(List<Spoilt> spoilt) {
        var faults = new ArrayList<String>();
        var before = traces.kept();
        var files = traces.files();
        var transactions = traces.transactions();
        for (var each : spoilt) {
            var answer = each.request().send();
            Refused.faults(answer, each.fitting())
                    .forEach(fault -> faults.add(each + ": " + fault + "\n" + answer.body()));
            if (traces.transactions() != transactions) {
                var after = traces.kept();
                left(before, after, answer.statusCode())
                        .forEach((what, rows) -> faults.add(each + " leaves " + what + ": " + rows));
                before = after;
                transactions = traces.transactions();
            }
        }
        traces.awaitFiles(files);
        return faults;
    }

    /** What differs, but for the record of a refused access. */
    private static Map<String, String> left(Map<String, String> before, Map<String, String> after, int status) {
        var left = new HashMap<String, String>();
        after.forEach((what, rows) -> {
            if (!rows.equals(before.get(what))
                    && !(what.equals(Traces.REFUSED_ACCESSES) && KEPT_OUT.contains(status))) {
                left.put(what, before.get(what) + " before, " + rows + " after");
            }
        });
        return left;
    }
}
