package org.concordat.payment.statement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Measurements implements PanacheRepositoryBase<Measurement, UUID> {
    /** The newest report under a name for exactly this occasion. */
    @Nullable
    Measurement newest(UUID agreement, String name, Occasion occasion) {
        return find(
                        "agreementId = ?1 and name = ?2 and occasion = ?3 order by revision desc",
                        agreement,
                        name,
                        occasion)
                .firstResult();
    }

    int revisions(UUID agreement, String name, Occasion occasion) {
        return (int) count("agreementId = ?1 and name = ?2 and occasion = ?3", agreement, name, occasion);
    }

    /** The newest report of each occasion up to a day, in the order of the occasions. */
    List<Measurement> newestOfEach(UUID agreement, String name, LocalDate upTo) {
        return list("""
                from Measurement m where m.agreementId = ?1 and m.name = ?2 and m.occasion.periodTo <= ?3
                  and m.revision = (select max(n.revision) from Measurement n
                                    where n.agreementId = m.agreementId and n.name = m.name and n.occasion = m.occasion)
                order by m.occasion.periodTo, m.occasion.periodFrom, m.occasion.event
                """, agreement, name, upTo);
    }

    Page<MeasurementView> ofAgreement(UUID agreement, PageRequest page) {
        var rows = page.after() == null
                ? find("agreementId = ?1 order by id desc", agreement)
                : find("agreementId = ?1 and id < ?2 order by id desc", agreement, page.afterId());
        var found = rows.range(0, page.fetch() - 1).list();
        return Page.cut(found, page, row -> row.id().toString()).map(Measurement::view);
    }
}
