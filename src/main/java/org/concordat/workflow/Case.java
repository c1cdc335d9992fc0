package org.concordat.workflow;

import java.util.Map;
import java.util.UUID;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Reference;

/**
 * What people see of a running process: the thing it is about, its label and page, and whose members of a role get its
 * tasks. The business key is the thing's id.
 */
public record Case(Reference about, String label, String path, Map<String, OrganisationId> audience) {
    UUID businessKey() {
        return about.id();
    }
}
