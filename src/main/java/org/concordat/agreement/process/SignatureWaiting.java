package org.concordat.agreement.process;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.agreement.AwaitedSignatures;
import org.concordat.workflow.Waiting;

/** An offered agreement waits for the signatures that are missing; while the standstill runs it waits for its end only. */
@ApplicationScoped
class SignatureWaiting implements Waiting {
    private final AwaitedSignatures signatures;
    private final Clock clock;

    SignatureWaiting(AwaitedSignatures signatures, Clock clock) {
        this.signatures = signatures;
        this.clock = clock;
    }

    @Override
    public String processKey() {
        return AgreementSignatureProcess.KEY;
    }

    @Override
    public Map<UUID, Set<String>> expectedTasks() {
        var expected = new HashMap<UUID, Set<String>>();
        signatures
                .at(clock.instant())
                .forEach((agreement, sides) -> expected.put(
                        agreement.value(),
                        sides.stream().map(AgreementSignatureProcess::task).collect(Collectors.toSet())));
        return expected;
    }
}
