package org.concordat.agreement;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.concordat.agreement.terms.SharingClause;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A sharing clause as a row; its code and mechanism stand beside it for the database to check. */
@Embeddable
record ClauseEntry(
        String code,
        String mechanism,
        int mechanismVersion,
        @JdbcTypeCode(SqlTypes.JSON) SharingClause clause) {
    static ClauseEntry of(SharingClause clause) {
        return new ClauseEntry(
                clause.code(), clause.mechanism(), Objects.requireNonNull(clause.version(), "not fixed"), clause);
    }
}
