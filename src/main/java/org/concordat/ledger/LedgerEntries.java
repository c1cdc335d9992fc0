package org.concordat.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.Reference;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LedgerEntries implements PanacheRepositoryBase<LedgerEntry, EntryId> {
    @Nullable
    LedgerEntry of(Reference source, String purpose) {
        return find("sourceId = ?1 and sourceKind = ?2 and purpose = ?3", source.id(), source.kind(), purpose)
                .firstResult();
    }

    boolean isReversed(EntryId id) {
        return count("reverses", id.value()) > 0;
    }
}
