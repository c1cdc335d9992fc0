package org.concordat.audit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Says what the ids of the record are called today; answered by identity, as the record itself keeps no names. */
public interface Naming {
    Map<UUID, String> people(Collection<UUID> ids);

    Map<UUID, String> organisations(Collection<UUID> ids);
}
