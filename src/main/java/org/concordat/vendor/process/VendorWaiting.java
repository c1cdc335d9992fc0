package org.concordat.vendor.process;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.vendor.CheckKind;
import org.concordat.vendor.VendorRegister;
import org.concordat.workflow.Waiting;

/** A vendor under review waits for the checks that are missing, then for the decision. */
@ApplicationScoped
class VendorWaiting implements Waiting {
    private final VendorRegister register;

    VendorWaiting(VendorRegister register) {
        this.register = register;
    }

    @Override
    public String processKey() {
        return VendorQualificationProcess.KEY;
    }

    @Override
    public Map<UUID, Set<String>> expectedTasks() {
        var expected = new HashMap<UUID, Set<String>>();
        register.checksMadeUnderReview().forEach((vendor, made) -> expected.put(vendor.value(), tasks(made)));
        return expected;
    }

    private static Set<String> tasks(Set<CheckKind> made) {
        var missing = EnumSet.allOf(CheckKind.class);
        missing.removeAll(made);
        return missing.isEmpty()
                ? Set.of("decision")
                : missing.stream().map(VendorQualificationProcess::task).collect(Collectors.toSet());
    }
}
