package org.concordat.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.sharing.PartyWeight;

/** A signed agreement of 1,000.01 EUR: M1 shared 70 to 30, M2 in three equal parts with a donor. */
public final class SamplePromise {
    public static final Money M1 = Money.of("600.00", "EUR");
    public static final Money M2 = Money.of("400.01", "EUR");

    private SamplePromise() {}

    public static SignedPromise between(OrganisationId authority, OrganisationId vendor) {
        var id = Identifiers.next();
        return new SignedPromise(
                id,
                "AGR-" + id,
                "Digital identity wallet",
                authority,
                "Ministry of Tests",
                vendor,
                "Nordlicht Systems",
                M1.plus(M2),
                List.of(
                        new SignedPromise.Milestone(
                                "M1",
                                "Pilot in one county",
                                M1,
                                LocalDate.of(2027, 3, 31),
                                List.of(share("authority", "70"), share("vendor", "30"))),
                        new SignedPromise.Milestone(
                                "M2",
                                "Roll-out",
                                M2,
                                LocalDate.of(2028, 3, 31),
                                List.of(share("authority", "1"), share("vendor", "1"), share("Donor", "1")))));
    }

    public static AcceptedWork first(SignedPromise promise) {
        return new AcceptedWork(UUID.randomUUID(), promise.agreement(), "M1", M1);
    }

    public static AcceptedWork second(SignedPromise promise) {
        return new AcceptedWork(UUID.randomUUID(), promise.agreement(), "M2", M2);
    }

    private static PartyWeight share(String party, String weight) {
        return new PartyWeight(party, new BigDecimal(weight));
    }
}
