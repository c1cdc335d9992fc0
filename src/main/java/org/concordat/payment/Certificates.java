package org.concordat.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.Repository;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Certificates implements Repository<Certificate, CertificateId> {
    @Override
    public String kind() {
        return "certificate";
    }

    @Nullable
    Certificate ofMilestone(UUID milestone) {
        return find("milestoneId", milestone).firstResult();
    }

    List<Certificate> ofAgreement(UUID agreement) {
        return list("agreementId = ?1 order by id.value", agreement);
    }
}
