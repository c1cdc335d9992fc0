package org.concordat.payment.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.Money;

/** All that may fall due by clauses whose expected value stands in the books: read from what their statements computed with. */
@ApplicationScoped
@Transactional
public class WorstCases {
    private final EntityManager entityManager;

    WorstCases(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** By the last settled statement of each clause whose period was over; every possible payment in full, not discounted. */
    public List<WorstCase> of(Collection<UUID> agreements, LocalDate asOf) {
        if (agreements.isEmpty()) {
            return List.of();
        }
        List<?> rows = entityManager
                .createNativeQuery("""
                        select distinct on (s.agreement_id, s.clause_code) s.agreement_id, s.clause_code, s.currency, (
                            select coalesce(sum(cast(item ->> 'payment' as numeric)), 0)
                            from json_array_elements(cast(s.computation as json) -> 'inputs' -> 'items') item)
                        from sharing_statement s
                        where s.agreement_id = any(cast(:agreements as uuid[]))
                          and s.status = 'SETTLED' and s.period_to <= :day
                          and s.id in (select l.statement_id from sharing_statement_line l
                            where l.kind = 'CONTINGENT' and l.state = 'POSTED')
                          and cast(s.computation as json) ->> 'mechanism' = 'contingentLiability.expected'
                        order by s.agreement_id, s.clause_code, s.period_to desc, s.sequence desc
                        """, Object[].class)
                .setParameter(
                        "agreements",
                        agreements.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .setParameter("day", asOf)
                .getResultList();
        return rows.stream().map(row -> worst((Object[]) row)).toList();
    }

    private static WorstCase worst(Object[] row) {
        var currency = Currency.getInstance((String) row[2]);
        var most = ((BigDecimal) row[3]).setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
        return new WorstCase((UUID) row[0], (String) row[1], new Money(most, currency));
    }
}
