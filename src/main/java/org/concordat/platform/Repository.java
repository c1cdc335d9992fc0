package org.concordat.platform;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

/** A capability's own rows: found by id, or refused in the one way that gives nothing away. */
public interface Repository<E extends Versioned, I> extends PanacheRepositoryBase<E, I> {
    /** What people call such a row, for refusals. */
    String kind();

    default E require(I id) {
        var row = findById(id);
        if (row == null) {
            throw NotFound.missing(kind());
        }
        return row;
    }

    /** For a change: the row, if it is still the one that was seen. */
    default E require(I id, @Nullable Version seen) {
        var row = require(id);
        Version.check(seen, row);
        return row;
    }
}
