package org.concordat.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Payments implements PanacheRepositoryBase<Payment, UUID> {
    List<Payment> of(CertificateId certificate) {
        return list("certificate = ?1 order by id", certificate);
    }

    boolean isRecorded(CertificateId certificate, String bankReference) {
        return count("certificate = ?1 and bankReference = ?2", certificate, bankReference) > 0;
    }
}
