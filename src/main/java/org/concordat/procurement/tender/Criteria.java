package org.concordat.procurement.tender;

import java.math.BigDecimal;
import java.util.List;

/** The rules that all criteria of a tender keep together. */
final class Criteria {
    private static final BigDecimal WHOLE = new BigDecimal("100");

    private Criteria() {}

    /** At least one quality criterion, exactly one price, different codes, and weights of exactly one hundred. */
    static List<Criterion> checked(List<Criterion> criteria) {
        var prices = criteria.stream()
                .filter(criterion -> criterion.kind() == CriterionKind.PRICE)
                .count();
        if (prices != 1 || criteria.size() < 2) {
            throw new CriteriaIncomplete();
        }
        if (criteria.stream().map(Criterion::code).distinct().count() < criteria.size()) {
            throw new CriterionRepeated();
        }
        var sum = criteria.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) != 0) {
            throw new WeightsNotHundred(sum);
        }
        return List.copyOf(criteria);
    }
}
