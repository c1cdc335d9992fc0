package org.concordat.payment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.Authority;
import org.concordat.World;
import org.concordat.identity.Capacity;
import org.concordat.identity.Participations;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.sharing.PartyWeight;

/** Puts a signed agreement between an authority and a vendor into the books, as its signature would. */
@ApplicationScoped
public class SignedAgreement {
    private final Certification certification;
    private final Participations participations;

    SignedAgreement(Certification certification, Participations participations) {
        this.certification = certification;
        this.participations = participations;
    }

    public SignedPromise between(Authority authority, World.TestVendor vendor) {
        var promise = SamplePromise.between(authority.id(), vendor.organisation());
        QuarkusTransaction.requiringNew().run(() -> {
            participations.grant(Commitment.reference(promise.agreement()), authority.id(), Capacity.OWNER);
            participations.grant(
                    Commitment.reference(promise.agreement()), vendor.organisation(), Capacity.OTHER_PARTY);
            certification.reserve(promise, Actor.system());
        });
        return promise;
    }

    /** For an agreement that a test only names: commits it to one milestone, of which the vendor bears nothing. */
    public void commit(UUID agreement, OrganisationId authority, OrganisationId vendor, String code, Money value) {
        var shares = List.of(new PartyWeight(Party.AUTHORITY, BigDecimal.ONE));
        var milestone = new SignedPromise.Milestone(code, "Milestone", value, LocalDate.of(2030, 6, 30), shares);
        certification.reserve(
                new SignedPromise(
                        agreement,
                        "AGR-" + agreement,
                        "Agreement",
                        authority,
                        "Authority",
                        vendor,
                        "Vendor",
                        value,
                        List.of(milestone)),
                Actor.system());
    }

    /** Certified by the authority's reviewer. */
    public CertificateView certified(AcceptedWork work, Authority authority) {
        return certification.certify(work, reviewer(authority));
    }

    private static Actor reviewer(Authority authority) {
        var person = authority.person(Role.MILESTONE_REVIEWER);
        return new Actor(person.id(), authority.id(), Set.of(Role.MILESTONE_REVIEWER), Set.of());
    }
}
