package org.concordat.payment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.concordat.Authority;
import org.concordat.World;
import org.concordat.identity.Capacity;
import org.concordat.identity.Participations;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;

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

    /** Certified by the authority's reviewer. */
    public CertificateView certified(AcceptedWork work, Authority authority) {
        return certification.certify(work, reviewer(authority));
    }

    private static Actor reviewer(Authority authority) {
        var person = authority.person(Role.MILESTONE_REVIEWER);
        return new Actor(person.id(), authority.id(), Set.of(Role.MILESTONE_REVIEWER), Set.of());
    }
}
