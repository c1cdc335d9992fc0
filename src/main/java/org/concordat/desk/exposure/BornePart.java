package org.concordat.desk.exposure;

import java.util.Map;
import java.util.UUID;
import org.concordat.payment.CommittedParties;
import org.concordat.platform.Money;

/** What a party bears of an agreement in some time. */
public record BornePart(UUID agreement, String number, String title, Money amount) {
    static BornePart of(CommittedParties parties, Map<UUID, Money> closing, Map<UUID, Money> opening) {
        var zero = Money.zero(parties.total().currency());
        var id = parties.agreement();
        return new BornePart(
                id,
                parties.number(),
                parties.title(),
                closing.getOrDefault(id, zero).minus(opening.getOrDefault(id, zero)));
    }
}
