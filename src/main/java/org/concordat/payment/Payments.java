package org.concordat.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class Payments implements PanacheRepositoryBase<Payment, UUID> {
    List<Payment> of(CertificateId certificate) {
        return list("certificate = ?1 order by id", certificate);
    }

    Map<UUID, CertificateId> certificates(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(Payment::id, Payment::certificate));
    }

    boolean isRecorded(CertificateId certificate, String bankReference) {
        return count("certificate = ?1 and bankReference = ?2", certificate, bankReference) > 0;
    }
}
