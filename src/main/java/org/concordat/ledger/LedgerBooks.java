package org.concordat.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Currency;
import java.util.UUID;
import org.concordat.platform.Reference;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LedgerBooks implements PanacheRepositoryBase<LedgerBook, UUID> {
    @Nullable
    LedgerBook of(Reference thing, Currency currency) {
        return find("thingId = ?1 and kind = ?2 and currency = ?3", thing.id(), thing.kind(), currency)
                .firstResult();
    }

    @Nullable
    LedgerBook any(Reference thing) {
        return find("thingId = ?1 and kind = ?2", thing.id(), thing.kind()).firstResult();
    }
}
