package org.concordat.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Map;
import org.hibernate.query.NativeQuery;

/**
 * A native query whose columns are declared with their types, for what every request asks. Undeclared ones are looked up
 * in each answer anew: twice the work of reading the few rows of a short query.
 */
public final class TypedQuery {
    private TypedQuery() {}

    @SuppressWarnings("unchecked")
    public static NativeQuery<Tuple> of(EntityManager entityManager, String sql, Map<String, Class<?>> columns) {
        NativeQuery<Tuple> query =
                entityManager.createNativeQuery(sql, Tuple.class).unwrap(NativeQuery.class);
        columns.forEach(query::addScalar);
        return query;
    }
}
